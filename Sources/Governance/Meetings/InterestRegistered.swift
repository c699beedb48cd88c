/// An interest going into a board's register.
public struct InterestRegistered: Event {
  /// The board.
  public let board: BoardID
  /// Who.
  public let person: PersonID
  /// What it is, or `sensitive`.
  public let interest: String
  /// What sort it is.
  public let category: Interest.Category
  /// The first day.
  public let from: Day

  /// The event with those particulars.
  public init(
    board: BoardID, person: PersonID, interest: String, category: Interest.Category, from: Day
  ) {
    self.board = board
    self.person = person
    self.interest = interest
    self.category = category
    self.from = from
  }

  /// The name on disk.
  public static let kind = "interest.registered"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeBoard(board) {
      $0.register.append(
        RegisteredInterest(person: person, interest: interest, category: category, from: from))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(person) registers an interest, \(category.name): \(interest)"
  }
}
