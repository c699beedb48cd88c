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

  init(_ item: DueItem, board: BoardID, left: String, today: Day) {
    self.board = board.rawValue
    duty = item.duty.rawValue
    meeting = item.meeting?.description
    what = item.what
    day = item.day
    self.left = left
    late = item.isLate(on: today)
    rule = item.rule
    clause = item.clause
  }
}
