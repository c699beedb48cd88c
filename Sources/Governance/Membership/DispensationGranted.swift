/// A member being given leave to take part despite an interest.
public struct DispensationGranted: Event {
  /// The board.
  public let board: BoardID
  /// Who.
  public let person: PersonID
  /// What the leave covers.
  public let scope: Dispensation.Scope
  /// The first day.
  public let from: Day
  /// The last day, where it is fixed.
  public let to: Day?

  /// The event with those particulars.
  public init(
    board: BoardID, person: PersonID, scope: Dispensation.Scope, from: Day, to: Day? = nil
  ) {
    self.board = board
    self.person = person
    self.scope = scope
    self.from = from
    self.to = to
  }

  /// The name on disk.
  public static let kind = "dispensation.granted"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// The first day that it changes what was so.
  public var reachesBackTo: Day? { from }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.unknown(board) ?? state.unknown(person) ?? state.backwards(from, to)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.dispensations.append(
      Dispensation(person: person, scope: scope, from: from, to: to))
  }

  /// What happened.
  public var sentence: Sentence {
    "\(person) given a dispensation to \(scope == .speak ? "speak" : "speak and decide") from \(from.spoken)"
  }
}
