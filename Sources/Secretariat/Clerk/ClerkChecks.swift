public import Governance

extension Clerk {
  /// The account of one board at the end of a day, nil of one that was founded later, with whatever of its meetings has to be read.
  public func check(_ board: BoardID, on day: Day) throws(ClerkError) -> BoardCheck? {
    try load(.board(board))
    guard let known = state.boards[board], known.founded <= day else { return nil }
    for meeting in BoardCheck.meetingsToRead(of: known, on: day) { try load(.meeting(meeting)) }
    return BoardCheck(
      of: known, on: day, in: state, try holidays, replaced: try replacedHolidays)
  }

  /// Lets go of a board, so that many can be looked at one after another.
  public func close(_ board: BoardID) { record.close(board) }
}
