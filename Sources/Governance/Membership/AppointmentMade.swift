/// Somebody being appointed to a seat.
public struct AppointmentMade: BoardEvent {
  public static let kind = "appointment.made"
  public let board: BoardID
  public let seat: SeatID
  public let person: PersonID
  /// In what capacity.
  public let capacity: Capacity
  /// Who appointed, as given.
  public let by: String
  public let from: Day
  /// The last day, where it is fixed.
  public let to: Day?

  public init(
    board: BoardID, seat: SeatID, person: PersonID, capacity: Capacity, by: String, from: Day,
    to: Day? = nil
  ) {
    (self.board, self.seat, self.person, self.capacity) = (board, seat, person, capacity)
    (self.by, self.from, self.to) = (by, from, to)
  }

  public var reachesBackTo: Day? { from }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    guard let found = known.seats.first(where: { $0.id == seat }) else {
      return state.unknown(seat, on: known)
    }
    if let refusal = state.unknown(person) ?? state.backwards(from, to) { return refusal }
    if !found.exists(on: from) || to.map({ !found.exists(on: $0) }) ?? false {
      return Refusal("the seat \(found.title) does not exist on all of those days")
    }
    let overlapping = known.appointments.first { held in
      held.seat == seat && held.from <= to ?? held.from && from <= held.to ?? from
    }
    return overlapping.map {
      Refusal(
        "the seat \(found.title) is held by \(state.directory.name(of: $0.person)) "
          + "from \($0.from.spoken)",
        expected: "that appointment to be ended first")
    }
  }

  public func apply(to state: inout State) {
    state.boards[board]?.appointments.append(
      Appointment(seat: seat, person: person, capacity: capacity, by: by, from: from, to: to))
  }

  public var sentence: Sentence { "\(person) appointed to \(seat) by \(by) from \(from.spoken)" }
}
