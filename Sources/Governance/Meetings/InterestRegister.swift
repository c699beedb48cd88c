/// An interest in a board's register: what a member has, from when, and until when.
public struct RegisteredInterest: MadeByEvent, TimeBound, Codable {
  public let event: InterestRegistered
  /// The last day, or nil while it goes on.
  public var to: Day?

  public var from: Day { event.from }
}

extension Board {
  /// The place in the register of an interest that has not come to its end.
  fileprivate func entry(_ interest: String, of person: PersonID) -> Int? {
    register.firstIndex { $0.person == person && $0.interest == interest && $0.to == nil }
  }
}

/// An interest going into a board's register.
public struct InterestRegistered: BoardChange {
  public static let kind = "interest.registered"
  public let board: BoardID
  public let person: PersonID
  /// What it is, or `sensitive`: then its nature stands beside the record and not in it.
  public let interest: String
  public let category: Interest.Category
  public let from: Day

  public init(
    board: BoardID, person: PersonID, interest: String, category: Interest.Category, from: Day
  ) {
    (self.board, self.person, self.interest) = (board, person, interest)
    (self.category, self.from) = (category, from)
  }

  public var reachesBackTo: Day? { from }

  public func objection(on known: Board, in state: State) -> Refusal? {
    state.unknown(person)
      ?? Refusal(
        if: interest.isBlank, "the nature of the interest is missing",
        expected: "a few words, or the word sensitive")
      ?? Refusal(
        if: known.entry(interest, of: person) != nil,
        "that interest is already in the register for \(state.directory.name(of: person))")
  }

  public func apply(to board: inout Board) {
    board.register.append(RegisteredInterest(event: self))
  }

  public var sentence: Sentence {
    "\(person) registered an interest, \(category.name): \(interest)"
  }
}

/// An interest in a board's register coming to its end.
public struct InterestEnded: BoardChange {
  public static let kind = "interest.ended"
  public let board: BoardID
  public let person: PersonID
  /// What it is, as registered.
  public let interest: String
  public let last: Day

  public init(board: BoardID, person: PersonID, interest: String, last: Day) {
    (self.board, self.person, self.interest, self.last) = (board, person, interest, last)
  }

  public var reachesBackTo: Day? { last }

  public func objection(on known: Board, in state: State) -> Refusal? {
    guard let place = known.entry(interest, of: person) else {
      return Refusal(
        "no such interest is in the register for \(state.directory.name(of: person))",
        advice: "give it in the words in which it was registered")
    }
    return Refusal(from: known.register[place].from, to: last)
  }

  public func apply(to board: inout Board) {
    if let place = board.entry(interest, of: person) { board.register[place].to = last }
  }

  public var sentence: Sentence { "interest of \(person) ended on \(last.spoken): \(interest)" }
}
