import Governance

/// Something due as `--json` gives it.
struct DueOutput: Encodable {
  let board: String
  let duty: String
  let meeting: String?
  let what: String
  let day: Day?
  let left: String
  let late: Bool
  let rule: String
  let clause: String?

  init(_ row: DueRow) {
    board = row.board.rawValue
    duty = row.item.duty.rawValue
    meeting = row.item.meeting?.description
    what = row.item.what
    day = row.item.day
    left = row.left
    late = row.isLate
    rule = row.item.rule
    clause = row.item.clause
  }
}
