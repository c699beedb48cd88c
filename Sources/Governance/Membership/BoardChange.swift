/// An event told by what it changes on a board that was founded.
///
/// `ReportMade` is one: `board.reports.append(…)`.
public protocol BoardChange: BoardEvent {
  /// Why it cannot be done on the board as it stands, or nil.
  func objection(on known: Board, in state: State) -> Refusal?
  /// Changes the board as if it had happened.
  func apply(to board: inout Board)
}

extension BoardChange {
  public func objection(in state: State) -> Refusal? {
    guard let known = state.boards[board] else { return state.unknown(board) }
    return objection(on: known, in: state)
  }

  public func apply(to state: inout State) { state.changeBoard(board) { apply(to: &$0) } }

  /// Nothing more than that the board was founded.
  public func objection(on known: Board, in state: State) -> Refusal? { nil }
}
