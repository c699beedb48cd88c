/// Somebody's hold on a seat ending after a day.
public struct AppointmentEnded: BoardEvent {
  public static let kind = "appointment.ended"
  public let board: BoardID
  public let seat: SeatID
  public let person: PersonID
  /// The last day of the appointment.
  public let last: Day
  /// Why it ended: term over, resigned, elections.
  public let why: String

  public init(board: BoardID, seat: SeatID, person: PersonID, last: Day, why: String) {
    (self.board, self.seat, self.person, self.last, self.why) = (board, seat, person, last, why)
  }

  public var reachesBackTo: Day? { last }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    let held = known.appointments.first {
      $0.seat == seat && $0.person == person && $0.holds(on: last) && $0.to != last
    }
    return held == nil
      ? Refusal(
        "\(state.directory.name(of: person)) does not hold the seat \(seat) beyond \(last.spoken)")
      : nil
  }

  public func apply(to state: inout State) {
    state.boards[board]?.changeAppointments {
      if $0.seat == seat && $0.person == person && $0.holds(on: last) { $0.to = last }
    }
  }

  public var sentence: Sentence { "\(person) left the seat \(seat) after \(last.spoken): \(why)" }
}
