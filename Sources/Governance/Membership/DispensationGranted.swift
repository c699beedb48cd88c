/// A member being given leave to take part despite an interest.
public struct DispensationGranted: BoardEvent {
  public static let kind = "dispensation.granted"
  public let board: BoardID
  public let person: PersonID
  /// What the leave covers.
  public let scope: Dispensation.Scope
  public let from: Day
  /// The last day, where it is fixed.
  public let to: Day?

  public init(
    board: BoardID, person: PersonID, scope: Dispensation.Scope, from: Day, to: Day? = nil
  ) {
    (self.board, self.person, self.scope, self.from, self.to) = (board, person, scope, from, to)
  }

  public var reachesBackTo: Day? { from }

  public func objection(in state: State) -> Refusal? {
    state.unknown(board) ?? state.unknown(person) ?? state.backwards(from, to)
  }

  public func apply(to state: inout State) {
    state.boards[board]?.dispensations.append(
      Dispensation(person: person, scope: scope, from: from, to: to))
  }

  public var sentence: Sentence {
    "\(person) given a dispensation to \(scope == .speak ? "speak" : "speak and decide") from \(from.spoken)"
  }
}
