/// The small changes that events make to a board, each to what is there and to nothing else.
extension Board {
  mutating func changeSeat(_ id: SeatID, _ change: (inout Seat) -> Void) {
    guard let index = seats.firstIndex(where: { $0.id == id }) else { return }
    change(&seats[index])
  }

  /// Ends every hold on a seat that goes on after the day.
  mutating func endHolds(on seat: SeatID, after last: Day) {
    changeAppointments { held in
      if held.seat == seat, held.from <= last, held.to.map({ $0 > last }) ?? true { held.to = last }
    }
  }

  mutating func changeAppointments(_ change: (inout Appointment) -> Void) {
    for index in appointments.indices { change(&appointments[index]) }
  }

  mutating func changeOffices(_ change: (inout OfficeTerm) -> Void) {
    for index in offices.indices { change(&offices[index]) }
  }

  mutating func changeSitting(of meeting: MeetingID, _ change: (inout Sitting) -> Void) {
    guard var sitting = meetings[meeting]?.sittings.popLast() else { return }
    change(&sitting)
    meetings[meeting]?.sittings.append(sitting)
  }
}
