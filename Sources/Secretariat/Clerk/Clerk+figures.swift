public import Governance

extension Clerk {
  /// The figures of a board for some days, as at today or as at their end.
  ///
  /// With every meeting loaded from which something comes that is counted, so that closed business
  /// is known for what it is.
  public func figures(of board: BoardID, _ days: ClosedRange<Day>) throws(ClerkError) -> Figures {
    try load(.board(board))
    for heading in state.boards[board]?.sitting(in: days) ?? [] { try load(.meeting(heading.id)) }
    try loadSources(of: board)
    if isPast(days.upperBound) { try loadHistory() }
    guard let figures = record.figures(of: board, days, on: knownOn ?? now.day) else {
      throw .refused("there is no board called \"\(board)\"", remedy: .listBoards)
    }
    return figures
  }

  /// Loads the meetings from which a board's matters, referrals and actions come, so that what is
  /// closed by now is known for what it is.
  public func loadSources(of board: BoardID) throws(ClerkError) {
    try load(.board(board))
    guard let known = state.boards[board] else { return }
    let matters = known.matters.map { Thing.matter($0.id, board) }
    try loadSources(of: matters + known.outcomes(where: { _ in true }))
  }

  /// Loads the meetings from which a board's referrals come, and the actions that are not done.
  public func loadOutstandingSources(of board: BoardID) throws(ClerkError) {
    try loadState(of: .board(board))
    try loadSources(of: state.boards[board]?.outcomes(where: { $0.done == nil }) ?? [])
  }

  private func loadSources(of things: [Thing]) throws(ClerkError) {
    let sources = Dictionary(grouping: Set(things.flatMap(state.sources)), by: \.board)
    for (board, meetings) in sources { try load(meetings, of: board) }
  }
}

extension Board {
  /// The referrals, and the actions that are meant.
  fileprivate func outcomes(where isMeant: (AgreedAction) -> Bool) -> [Thing] {
    referrals.map { .referral($0.id, id) } + actions.filter(isMeant).map { .action($0.id, id) }
  }
}
