/// Somebody named to come in a member's place whenever the member cannot.
public struct StandingSubstitute: TimeBound, Codable, Equatable, Sendable {
  public let member: PersonID
  public let substitute: PersonID
  public let from: Day
  /// The last day, or nil while it goes on.
  public var to: Day?
}

/// Somebody being named to come whenever a member cannot.
public struct SubstituteNamed: BoardEvent {
  public static let kind = "substitute.named"
  public let board: BoardID
  public let member: PersonID
  public let substitute: PersonID
  public let from: Day
  public let to: Day?

  public init(board: BoardID, member: PersonID, substitute: PersonID, from: Day, to: Day? = nil) {
    (self.board, self.member, self.substitute) = (board, member, substitute)
    (self.from, self.to) = (from, to)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(member) ?? state.unknown(substitute) ?? state.backwards(from, to)
    {
      return refusal
    }
    if member == substitute { return Refusal("nobody can be their own substitute") }
    return known.seats(of: member, on: from).isEmpty
      ? Refusal("\(state.directory.name(of: member)) holds no seat on \(from.spoken)") : nil
  }

  public func apply(to state: inout State) {
    state.boards[board]?.substitutes.append(
      StandingSubstitute(member: member, substitute: substitute, from: from, to: to))
  }

  public var sentence: Sentence {
    "\(substitute) named substitute for \(member) from \(from.spoken)"
  }
}
