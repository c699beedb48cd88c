import ArgumentParser
import Governance
import Secretariat

/// `quorate due`: what is due on every board, and why each day.
struct DueCommand: OfficePastReading {
  static let help = Help("Lists what is due on every board, late things first.")
    .example("due")
    .example("due --board salford-icb --why")
    .example("due --as-of 2002-03-01 --json")
  static let about =
    "CAPITALS: due by the constitution, except reports. w.d.: working days; late: calendar days."
  @Option(help: "Only this board.") var board: String?
  @Flag(help: "Shows how each day was worked out.") var why = false
  @Flag(help: "One JSON object per line.") var json = false

  func run(_ session: Session, _ office: State) throws {
    let only = try board.map { try session.board($0).id }
    try DueCommand.say(session, only, why: why, json: json)
  }

  /// Prints what is due, for the command and for `quorate` without a terminal.
  static func say(
    _ session: Session, _ only: BoardID? = nil, why: Bool = false, json: Bool = false
  ) throws {
    let holidays = try session.clerk.holidays
    let outlooks = try session.clerk.outlooks(asOf: session.asOf)
      .filter { $0.board == only ?? $0.board }
    let rows = DueRow.rows(of: outlooks, on: session.lookedAt, holidays)
    if why, !json, !rows.isEmpty {
      let past = try session.asOf.map(session.clerk.state)
      return try rows.forEach { try sayWorking($0, session, past, holidays) }
    }
    try Console.say(
      list: rows, json: json, none: "nothing is due", object: \.json,
      row: { [$0.isLate ? "!" : " ", $0.item.dayText, $0.left, $0.boardName, $0.item.what] })
  }

  private static func sayWorking(
    _ row: DueRow, _ session: Session, _ past: State?, _ holidays: HolidayCalendar
  ) throws {
    if past == nil { try session.clerk.loadState(of: .board(row.board)) }
    guard let board = (past ?? session.state).boards[row.board] else { return }
    let explanation = board.explanation(of: row.item, holidays)
    Console.say("\(row.item.dayText)  \(board.name)  \(explanation.title)")
    Console.say(lines: explanation.lines, indent: "    ")
  }
}

extension DueRow {
  /// Something due as `--json` gives it.
  fileprivate var json: JSONObject {
    [
      "board": board, "duty": item.duty.rawValue, "meeting": item.meeting, "what": item.what,
      "day": item.day, "left": left, "late": isLate, "rule": item.rule, "clause": item.clause,
    ]
  }
}
