/// An interest in a board's register coming to its end.
public struct InterestEnded: BoardEvent {
  public static let kind = "interest.ended"
  public let board: BoardID
  public let person: PersonID
  /// What it is, as registered.
  public let interest: String
  /// The last day.
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
        expected: "quorate interest list \(board)")
    }
    return state.backwards(found.from, last)
  }

  public func apply(to state: inout State) {
    state.changeBoard(board) { board in
      for index in board.register.indices
      where board.register[index].person == person && board.register[index].interest == interest
        && board.register[index].to == nil
      {
        board.register[index].to = last
      }
    }
  }

  public var sentence: Sentence {
    "interest of \(person) ended \(last.spoken): \(interest)"
  }
}
