/// Somebody being named to come whenever a member cannot.
public struct SubstituteNamed: Event {
  /// The board.
  public let board: BoardID
  /// The member whose place it is.
  public let member: PersonID
  /// Who comes instead.
  public let substitute: PersonID
  /// The first day.
  public let from: Day
  /// The last day, where it is fixed.
  public let to: Day?

  /// The event with those particulars.
  public init(board: BoardID, member: PersonID, substitute: PersonID, from: Day, to: Day? = nil) {
    self.board = board
    self.member = member
    self.substitute = substitute
    self.from = from
    self.to = to
  }

  /// The name on disk.
  public static let kind = "substitute.named"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[board]?.substitutes.append(
      StandingSubstitute(member: member, substitute: substitute, from: from, to: to))
  }

  /// What happened.
  public var sentence: Sentence {
    "\(substitute) named substitute for \(member) from \(from.spoken)"
  }
}
