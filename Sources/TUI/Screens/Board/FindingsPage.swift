import Governance
import Terminal

extension BoardPage {
  /// What the board missed, and what is to be known besides; what is met is counted.
  static func findings(of board: Board, _ context: Context) -> BoardPage {
    let world = context.world
    let check = BoardCheck(
      of: board, on: world.today, in: world.state, world.holidays,
      replaced: world.replaced)
    let rows = check.findings.map { finding -> Row in
      let due = finding.day.map { "\($0.weekday.short) \($0.short) \($0.year)" } ?? ""
      return Row(
        text: Rows.text([
          (finding.compliance.words, 19), (due, 15),
          (finding.what + told(finding), context.isWide ? 200 : 42),
        ]), style: finding.compliance.isMissed ? Style.plain.bolded() : .plain,
        meeting: finding.meeting, explanation: finding.explanation)
    }
    let counts = check.report.counts.map { "\($0.count) \($0.words)" }.joined(separator: "; ")
    let none = Row(text: "Nothing to find. \(counts.isEmpty ? "Nothing is asked." : counts)")
    return BoardPage(
      heading: rows.isEmpty ? "Findings" : counts,
      rows: rows.isEmpty ? [none] : rows.filter { context.shows($0.text) })
  }

  private static func told(_ finding: JudgedObligation) -> String {
    finding.compliance.note.isEmpty ? "" : ": \(finding.compliance.note)"
  }
}
