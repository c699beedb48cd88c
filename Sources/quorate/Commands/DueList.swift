import Governance
import Secretariat

/// Prints what is due, for the command and for `quorate` without a terminal.
struct DueList {
  let session: Session
  let today: Day
  let asOf: Day?

  func say(board only: BoardID? = nil, why: Bool = false, json: Bool = false) throws {
    let holidays = try session.clerk.holidays
    let outlooks = try session.clerk.outlooks(asOf: asOf).filter { $0.board == only ?? $0.board }
    let rows = DueRow.rows(of: outlooks, on: today, holidays)
    if json {
      for row in rows { try Console.say(json: DueOutput(row)) }
    } else if rows.isEmpty {
      Console.say("nothing is due")
    } else if why {
      for row in rows { try sayWorking(row, holidays) }
    } else {
      Console.say(
        table: rows.map { row in
          [row.isLate ? "!" : " ", row.item.dayText, row.left, row.boardName, row.item.what]
        })
    }
  }

  private func sayWorking(_ row: DueRow, _ holidays: HolidayCalendar) throws {
    try session.clerk.loadState(of: .board(row.board))
    guard let board = try session.clerk.state(on: today).boards[row.board] else { return }
    let explanation = board.explanation(of: row.item, holidays)
    Console.say("\(row.item.dayText)  \(board.name)  \(explanation.title)")
    for line in explanation.lines { Console.say("    \(line)") }
  }
}
