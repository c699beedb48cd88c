/// Somebody's hold on a seat ending after a day.
public struct AppointmentEnded: Event {
  /// The board.
  public let board: BoardID
  /// The seat.
  public let seat: SeatID
  /// Who.
  public let person: PersonID
  /// The last day of the appointment.
  public let last: Day
  /// Why it ended: term over, resigned, elections.
  public let why: String

  /// The event with those particulars.
  public init(board: BoardID, seat: SeatID, person: PersonID, last: Day, why: String) {
    self.board = board
    self.seat = seat
    self.person = person
    self.last = last
    self.why = why
  }

  /// The name on disk.
  public static let kind = "appointment.ended"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The first day that it changes what was so.
  public var reachesBackTo: Day? { last }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.changeAppointments {
      if $0.seat == seat && $0.person == person && $0.holds(on: last) { $0.to = last }
    }
  }

  /// What happened.
  public var sentence: Sentence { "\(person) left the seat \(seat) after \(last.spoken): \(why)" }
}
