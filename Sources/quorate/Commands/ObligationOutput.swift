import Governance

/// What a rule asks, and how it stands, as `--json` gives it.
struct ObligationOutput: Encodable {
  let board: String
  let key: String
  let duty: String
  let meeting: String?
  let what: String
  let status: String
  /// Calendar days, where it was missed.
  let missedBy: Int?
  let note: String?
  let due: Day?
  let done: Day?
  let rule: String
  let clause: String?
  let readings: [String]
  let reckoning: ReckoningOutput?

  init(_ obligation: JudgedObligation, of board: BoardID) {
    self.board = board.rawValue
    key = obligation.key
    duty = obligation.duty.rawValue
    meeting = obligation.meeting?.description
    what = obligation.what
    status = obligation.compliance.status
    if case .missed(let days, _) = obligation.compliance { missedBy = days } else { missedBy = nil }
    note = obligation.compliance.note.isEmpty ? nil : obligation.compliance.note
    due = obligation.day
    done = obligation.done
    rule = obligation.rule
    clause = obligation.clause
    readings = obligation.readings
    reckoning = obligation.due.map(ReckoningOutput.init)
  }
}
