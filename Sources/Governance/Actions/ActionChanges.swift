extension State {
  /// Changes an action of a board, if it is known.
  mutating func changeAction(
    _ action: ActionID, of board: BoardID, _ change: (inout AgreedAction) -> Void
  ) {
    changeBoard(board) { board in
      guard let index = board.actions.firstIndex(where: { $0.id == action }) else { return }
      change(&board.actions[index])
    }
  }

  /// The refusal for an action that is not known, was not agreed by a day, or was done before it.
  func cannotChange(_ action: ActionID, of board: BoardID, on day: Day) -> Refusal? {
    guard let known = boards[board] else { return unknown(board) }
    guard let found = known.actions.first(where: { $0.id == action }) else {
      return Refusal("there is no action \(action)", expected: "quorate action list \(board)")
    }
    if day < found.on {
      return Refusal(
        "action \(action) was not agreed before \(found.on.spoken)",
        expected: "that day or a later one")
    }
    // What came before it was done may be noted after it.
    guard let done = found.done, done < day else { return nil }
    return Refusal("action \(action) was done on \(done.spoken)")
  }
}
