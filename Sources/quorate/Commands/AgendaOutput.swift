import Governance
import Secretariat

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

/// Prints what the chair asked for in an agenda, and whether the agenda is cleared.
struct AgendaChanges {
  let session: Session
  let meeting: MeetingID

  func say() throws {
    let state = session.clerk.state
    guard let proceedings = state.proceedings[meeting] else { return }
    for change in proceedings.changes {
      let by = state.directory.name(of: change.by)
      let outcome =
        change.outcome.map { outcome in
          let why = outcome.why.isEmpty ? "" : ", \(outcome.why)"
          return outcome.taken ? "taken\(why)" : "not taken\(why)"
        } ?? "not settled yet"
      Console.say("change \(change.number), \(by), \(change.on.spoken): \(change.text): \(outcome)")
    }
    for exclusion in proceedings.exclusions {
      let when = exclusion.resolved.map { "agreed \($0.time)" } ?? "drafted"
      Console.say("resolution, \(when): \(exclusion.text)")
    }
    if let cleared = proceedings.cleared {
      Console.say("cleared by the chair \(cleared.spoken)")
    } else if !proceedings.items.isEmpty {
      Console.say("not cleared by the chair")
    }
  }
}
