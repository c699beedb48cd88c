import Governance
import Terminal

extension BoardPage {
  /// What the board missed, and what is to be known besides; what is met is counted.
  static func findings(of board: Board, _ context: Context) -> BoardPage {
    let world = context.world
    let check = BoardCheck(
      of: board, on: world.today, in: world.state, world.holidays, replaced: world.replaced)
    let counts = check.report.counts.map { "\($0.count) \($0.words)" }.joined(separator: "; ")
    let width = context.size.columns - 2
    let words = check.findings.map { $0.compliance.words.count }.max() ?? 0
    let columns = Columns([], [words, 15, width - words - 17])
    let rows = check.findings.map { finding in
      let due = finding.day.map { "\($0.weekday.short) \($0.short) \($0.year)" } ?? ""
      let note = finding.compliance.note
      let what = finding.what + (note.isEmpty ? "" : ": \(note)")
      let text = RowText(
        cells: [columns.text([finding.compliance.words, due, what])],
        style: finding.compliance.isMissed ? Style.plain.bolded() : .plain)
      return Row(text: text, meeting: finding.meeting, explanation: { finding.explanation })
    }
    let none = "No findings. \(counts.isEmpty ? "Nothing is required yet." : counts)"
    return BoardPage(
      columns: Columns([rows.isEmpty ? "Findings" : counts], [width]),
      rows: rows.isEmpty ? [Row(text: RowText(cells: [none]))] : rows)
  }
}
