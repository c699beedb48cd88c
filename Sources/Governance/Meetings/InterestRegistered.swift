/// An interest going into a board's register.
public struct InterestRegistered: BoardEvent {
  public static let kind = "interest.registered"
  public let board: BoardID
  public let person: PersonID
  /// What it is, or `sensitive`.
  public let interest: String
  /// What sort it is.
  public let category: Interest.Category
  public let from: Day

  public init(
    board: BoardID, person: PersonID, interest: String, category: Interest.Category, from: Day
  ) {
    (self.board, self.person, self.interest) = (board, person, interest)
    (self.category, self.from) = (category, from)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    if let refusal = state.unknown(person) { return refusal }
    if interest.isBlank {
      return Refusal("an interest needs its nature", expected: "a few words, or: sensitive")
    }
    return known.register.contains {
      $0.person == person && $0.interest == interest && $0.to == nil
    }
      ? Refusal("that interest of \(state.directory.name(of: person)) is in the register") : nil
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.register.append(
        RegisteredInterest(person: person, interest: interest, category: category, from: from))
    }
  }

  public var sentence: Sentence {
    "\(person) registers an interest, \(category.name): \(interest)"
  }
}
