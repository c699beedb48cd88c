import Governance

/// A line of an agenda as `--json` gives it.
struct AgendaOutput: Encodable {
  let item: String?
  let number: String
  let title: String
  let reportBy: String
  let report: String
  let with: String
  let minutes: Int?
  let access: String
  let toSettle: [String]
  let notes: [String]

  init(_ line: AgendaLine) {
    item = line.item?.rawValue
    number = line.number
    title = line.title
    reportBy = line.reportBy
    report = line.report
    with = line.with
    minutes = line.minutes
    access = line.access
    toSettle = line.toSettle
    notes = line.notes
  }
}
