import Governance

/// Something outstanding as `--json` gives it.
struct ChaseOutput: Encodable {
  let who: String
  let board: String
  let meeting: String?
  let what: String
  let since: Day?
  let wanted: String
  let late: Bool
  let chased: Day?

  init(_ who: String, _ line: Chase.Line) {
    self.who = who
    board = line.board
    meeting = line.meeting?.description
    what = line.what
    since = line.since
    wanted = line.wanted
    late = line.isLate
    chased = line.chased
  }
}
