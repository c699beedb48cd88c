extension Board {
  /// The minutes a meeting still wants sent, by the day for some and without a day for others.
  func due(minutesOf heading: MeetingHeading, _ calendar: WorkingCalendar) -> [DueItem] {
    guard heading.opened != nil,
      case .agreed(let rule, let clause)? = constitution(on: heading.day)?.minutes.on(heading.day),
      let due = try? Reckoner.reckon(rule.within, from: heading.day, on: calendar)
    else { return [] }
    let sent = Set(heading.despatches.map(\.recipient))
    let waiting = rule.timed.filter { !sent.contains($0) }
    let wider = rule.thenTo.filter { !sent.contains($0) }
    var items: [DueItem] = []
    if !waiting.isEmpty {
      items.append(
        DueItem(
          .minutes, of: heading.id,
          what: "MINUTES of \(heading.day.short) to \(waiting.joined(separator: ", "))", due: due,
          with: "me", rule: rule.sentence, clause: clause))
    }
    if !wider.isEmpty {
      items.append(
        DueItem(
          .circulation, of: heading.id,
          what: "minutes of \(heading.day.short) to \(wider.joined(separator: ", "))",
          with: "me", rule: rule.sentence, clause: clause))
    }
    return items
  }
}
