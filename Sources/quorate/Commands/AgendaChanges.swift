import Governance
import Secretariat

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

extension AgendaLine {
  /// A line of an agenda as `--json` gives it.
  var json: JSONObject {
    [
      "item": item?.rawValue, "number": number, "title": title, "reportBy": reportBy,
      "report": report, "with": with, "minutes": minutes, "access": access, "toSettle": toSettle,
      "notes": notes,
    ]
  }
}
