import Governance
import Secretariat

extension JudgedObligation {
  /// What a rule asks, and how it stands, as `--json` gives it.
  func json(of board: BoardID) -> JSONObject {
    // Calendar days, where it was missed.
    var missedBy: Int?
    if case .missed(let days, _) = compliance { missedBy = days }
    return [
      "board": board.rawValue, "key": obligation.key, "duty": obligation.duty.rawValue,
      "meeting": obligation.meeting?.description, "what": obligation.what,
      "status": compliance.status, "missedBy": missedBy,
      "note": compliance.note.isEmpty ? nil : compliance.note, "due": obligation.day,
      "done": obligation.done, "rule": obligation.rule, "clause": obligation.clause,
      "readings": readings, "reckoning": obligation.due?.json,
    ]
  }
}

extension Session {
  /// What some duties ask of the board typed, and how it stands at the end of a day.
  func obligations(
    of board: String, on day: Day, _ isWanted: (Duty) -> Bool
  ) throws -> [JudgedObligation] {
    try clerk.check(self.board(board).id, on: day)?.obligations.filter { isWanted($0.duty) } ?? []
  }
}
