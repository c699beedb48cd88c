import Governance

/// A matter of the work programme as `--json` gives it.
struct ProgrammeOutput: Encodable {
  let id: String
  let title: String
  let origin: String
  let when: String
  let from: String?
  let postponements: Int
  let settled: String?

  init(_ row: ProgrammeRow) {
    id = row.matter.id.rawValue
    title = row.matter.title
    origin = row.matter.origin.rawValue
    when = row.when
    from = row.matter.from?.description
    postponements = row.matter.postponements.count
    settled = row.matter.settled?.how
  }
}
