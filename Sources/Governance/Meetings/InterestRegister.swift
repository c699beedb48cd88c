/// An interest in a board's register: what a member has, from when, and until when.
public struct RegisteredInterest: TimeBound, Codable, Equatable, Sendable {
  public let person: PersonID
  /// What it is, or `sensitive`: then its nature stands beside the record and not in it.
  public let interest: String
  public let category: Interest.Category
  public let from: Day
  /// The last day, or nil while it goes on.
  public var to: Day?
}

/// An interest going into a board's register.
public struct InterestRegistered: BoardEvent {
  public static let kind = "interest.registered"
  public let board: BoardID
  public let person: PersonID
  /// What it is, or `sensitive`.
  public let interest: String
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

/// An interest in a board's register coming to its end.
public struct InterestEnded: BoardEvent {
  public static let kind = "interest.ended"
  public let board: BoardID
  public let person: PersonID
  /// What it is, as registered.
  public let interest: String
  public let last: Day

  public init(board: BoardID, person: PersonID, interest: String, last: Day) {
    (self.board, self.person, self.interest, self.last) = (board, person, interest, last)
  }

  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    guard
      let found = known.register.first(where: {
        $0.person == person && $0.interest == interest && $0.to == nil
      })
    else {
      return Refusal(
        "no such interest of \(state.directory.name(of: person)) is in the register",
        expected: "an interest as it was registered")
    }
    return state.backwards(found.from, last)
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      board.register.change {
        $0.person == person && $0.interest == interest && $0.to == nil
      } by: {
        $0.to = last
      }
    }
  }

  public var sentence: Sentence {
    "interest of \(person) ended \(last.spoken): \(interest)"
  }
}
