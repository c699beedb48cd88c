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
    if why, !json, !rows.isEmpty { return try rows.forEach { try sayWorking($0, holidays) } }
    try Console.say(
      list: rows, json: json, none: "nothing is due", object: \.json,
      row: { [$0.isLate ? "!" : " ", $0.item.dayText, $0.left, $0.boardName, $0.item.what] })
  }

  private func sayWorking(_ row: DueRow, _ holidays: HolidayCalendar) throws {
    try session.clerk.load(.board(row.board))
    guard let board = session.clerk.state(on: today).boards[row.board] else { return }
    let explanation = board.explanation(of: row.item, holidays)
    Console.say("\(row.item.dayText)  \(board.name)  \(explanation.title)")
    Console.say(lines: explanation.lines, indent: "    ")
  }
}

extension DueRow {
  /// Something due as `--json` gives it.
  fileprivate var json: JSONObject {
    [
      "board": board.rawValue, "duty": item.duty.rawValue, "meeting": item.meeting?.description,
      "what": item.what, "day": item.day, "left": left, "late": isLate, "rule": item.rule,
      "clause": item.clause,
    ]
  }
}
