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
    var rows: [(day: Day?, outlook: Outlook, item: DueItem)] = []
    for outlook in outlooks {
      rows += outlook.open(on: today).map { ($0.day, outlook, $0) }
    }
    rows = rows.enumerated().sorted { left, right in
      let (first, second) = (left.element.day, right.element.day)
      if first == second { return left.offset < right.offset }
      return second == nil || first.map { $0 < second ?? $0 } ?? false
    }.map(\.element)
    if rows.isEmpty, !json { Console.say("nothing is due") }
    if json {
      for row in rows {
        let left = row.item.left(on: today, calendar: row.outlook.calendar(holidays))
        try Console.say(
          json: DueOutput(row.item, board: row.outlook.board, left: left, today: today))
      }
      return
    }
    if !why {
      Console.say(
        table: rows.map { row in
          let left = row.item.left(on: today, calendar: row.outlook.calendar(holidays))
          let mark = row.item.isLate(on: today) ? "!" : " "
          return [mark, row.item.dayText, left, row.outlook.name, row.item.what]
        })
      return
    }
    for row in rows {
      try session.clerk.load(.board(row.outlook.board))
      guard let board = session.clerk.state.boards[row.outlook.board] else { continue }
      let explanation = board.explanation(of: row.item, holidays)
      Console.say("\(row.item.dayText)  \(board.name)  \(explanation.title)")
      for line in explanation.lines { Console.say("    \(line)") }
    }
  }
}
