import ArgumentParser
import Governance
import Secretariat

/// `quorate check`: what boards have met, missed and still owe, each with its reason.
struct CheckCommand: OfficePastReading {
  static let help = Help("Lists what boards missed, and whatever else should be known.")
    .example("check")
    .example("check --board salford-icb --as-of 2002-07-02")
    .example("check --known-on 2002-01-15 --json")
  static let about = """
    Each line is a finding: missed, and by how much; met, with a note; due without a deadline; not \
    agreed; no provision. What was met, or is not yet due, is only counted; --all lists it. \
    quorate explain BOARD NUMBER shows the working of a line.

    The exit status is 1 if anything was missed.
    """
  @Option(help: "Only this board; may be repeated.") var board: [String] = []
  @Flag(help: "Also lists what was met, is not yet due or does not apply.") var all = false
  @Flag(help: "One JSON object per line.") var json = false

  func run(_ session: Session, _ office: State) throws {
    let day = session.lookedAt
    let boards = try session.boards(board)
    var hasMissed = false
    if all || json {
      try session.clerk.each(of: boards) { clerk, board in
        try clerk.check(board, on: day)
      } use: { check in
        hasMissed = hasMissed || check?.hasMissed ?? false
        try check.map(say)
      }
    } else {
      try session.clerk.report(boards, on: day) { report in
        hasMissed = hasMissed || report.hasMissed
        say(report, report.findings.map { ($0.words, $0.sentence) })
      }
    }
    if boards.isEmpty, !json { Console.say("there is no board") }
    if hasMissed { throw ExitCode(1) }
  }

  private func say(_ check: BoardCheck) throws {
    let listed = all ? check.obligations : check.findings
    guard json else { return say(check.report, listed.map { ($0.compliance.words, $0.sentence) }) }
    for obligation in listed { try Console.say(json: obligation.json(of: check.board.id)) }
  }

  private func say(_ report: CheckReport, _ lines: [(words: String, sentence: String)]) {
    Console.say("\(report.name), at the end of \(report.day.spoken)")
    Console.say(table: lines.enumerated().map { ["  \($0 + 1)", $1.words, $1.sentence] })
    let counts = report.counts.map { "\($0.count) \($0.words)" }.joined(separator: "; ")
    Console.say("      \(counts.isEmpty ? "its constitution requires nothing yet" : counts)")
  }
}

extension JudgedObligation {
  /// What a rule asks, and how it stands, as `--json` gives it.
  func json(of board: BoardID) -> JSONObject {
    // Calendar days, where it was missed.
    var missedBy: Int?
    if case .missed(let days, _) = compliance { missedBy = days }
    return [
      "board": board, "key": obligation.key, "duty": obligation.duty.rawValue,
      "meeting": obligation.meeting, "what": obligation.what, "status": compliance.status,
      "missedBy": missedBy, "note": compliance.note.ifAny,
      "due": obligation.day, "done": obligation.done, "rule": obligation.rule,
      "clause": obligation.clause, "readings": readings, "reckoning": obligation.due?.json,
    ]
  }
}

extension Session {
  /// What some duties ask of a board, and how it stands at the end of a day.
  func obligations(_ duties: [Duty], of board: BoardID, on day: Day) throws -> [JudgedObligation] {
    try clerk.check(board, on: day)?.obligations.filter { duties.contains($0.duty) } ?? []
  }
}
