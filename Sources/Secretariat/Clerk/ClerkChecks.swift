public import Governance

extension Clerk {
  /// The account of one board at the end of a day, nil of one that was founded later, with whatever of its meetings has to be read.
  public func check(_ board: BoardID, on day: Day) throws(ClerkError) -> BoardCheck? {
    try load(.board(board))
    guard let known = state.boards[board], known.founded <= day else { return nil }
    let headings = state(on: day).boards[board] ?? known
    for meeting in BoardCheck.meetingsToRead(of: headings) { try load(.meeting(meeting)) }
    let seen = state(on: day)
    guard let board = seen.boards[board] else { return nil }
    return BoardCheck(
      of: board, on: day, in: seen, try holidays, replaced: try replacedHolidays)
  }

  /// Lets go of a board, so that many can be looked at one after another.
  public func close(_ board: BoardID) { record.close(board) }
}
