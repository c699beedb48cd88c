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

  /// Says that the constitution allows the member fewer substitutes, or none.
  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let known = state.boards[board] else { return [] }
    let named = Set(
      known.substitutes.filter { $0.member == member && $0.holds(on: from) }.map(\.substitute))
    return known.tooManySubstitutes(named.count, for: member, on: from, in: state.directory)
  }

  public var sentence: Sentence {
    "\(substitute) named substitute for \(member) from \(from.spoken)"
  }
}

extension Board {
  /// What the constitution says against so many substitutes for a member.
  func tooManySubstitutes(
    _ count: Int, for member: PersonID, on day: Day, in directory: Directory
  ) -> [String] {
    guard let stated = substitutes(of: member, on: day, in: directory), let rule = stated.rule,
      count > rule.atMost
    else { return [] }
    return [
      "\(rule.sentence), and \(directory.name(of: member)) has "
        + "\(count)\(stated.clause, after: " [", before: "]")"
    ]
  }

  /// The refusal for somebody who holds no seat on a day.
  func holdsNoSeat(_ person: PersonID, on day: Day, in state: State) -> Refusal? {
    Refusal(
      if: seats(of: person, on: day).isEmpty,
      "\(state.directory.name(of: person)) holds no seat on \(day.spoken)")
  }
}
