extension Board {
  /// The papers a meeting still wants: its agenda, its reports, or both.
  func due(papersOf heading: MeetingHeading, _ calendar: WorkingCalendar) -> [DueItem] {
    guard heading.opened == nil,
      case .agreed(let rule, let clause)? = constitution(on: heading.day)?.papers.on(heading.day),
      let due = try? Reckoner.reckon(rule.atLeast, from: heading.day, on: calendar)
    else { return [] }
    let hasAgenda = heading.papers.contains { $0.paper == "agenda" }
    let hasReports = heading.papers.contains { $0.paper != "agenda" }
    let missing: String
    switch (hasAgenda, hasReports) {
    case (true, true): return []
    case (false, false): missing = "PACK"
    case (true, false): missing = "REPORTS"
    case (false, true): missing = "AGENDA"
    }
    return [
      DueItem(
        .papers, of: heading.id,
        what: "\(missing) to \(rule.to.isEmpty ? "members" : rule.to.joined(separator: ", ")), "
          + rule.atLeast.length, due: due,
        until: heading.day, with: "me", rule: rule.sentence, clause: clause)
    ]
  }
}
