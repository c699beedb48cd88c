/// Somebody being named to come whenever a member cannot.
public struct SubstituteNamed: BoardChange, TimeBound {
  public static let kind = "substitute.named"
  public let board: BoardID
  public let member: PersonID
  public let substitute: PersonID
  public let from: Day
  /// The last day, or nil while it goes on.
  public let to: Day?

  public init(board: BoardID, member: PersonID, substitute: PersonID, from: Day, to: Day? = nil) {
    (self.board, self.member, self.substitute) = (board, member, substitute)
    (self.from, self.to) = (from, to)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    state.unknown(member) ?? state.unknown(substitute) ?? Refusal(from: from, to: to)
      ?? Refusal(if: member == substitute, "nobody can be their own substitute")
      ?? known.holdsNoSeat(member, on: from, in: state)
  }

  public func apply(to board: inout Board) { board.substitutes.append(self) }

  public var sentence: Sentence {
    "\(substitute) named substitute for \(member) from \(from.spoken)"
  }
}

extension Board {
  /// The refusal for somebody who holds no seat on a day.
  func holdsNoSeat(_ person: PersonID, on day: Day, in state: State) -> Refusal? {
    Refusal(
      if: seats(of: person, on: day).isEmpty,
      "\(state.directory.name(of: person)) holds no seat on \(day.spoken)")
  }
}
