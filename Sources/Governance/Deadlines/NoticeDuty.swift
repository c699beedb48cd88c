extension Board {
  /// The notice a meeting still wants: none was given, or none of what is now fixed.
  func due(noticeOf heading: MeetingHeading, _ calendar: WorkingCalendar) -> [DueItem] {
    guard heading.opened == nil,
      case .agreed(let rule, let clause)? = constitution(on: heading.day)?.notice.on(heading.day),
      !heading.notices.contains(where: { $0.start == heading.start && $0.venue == heading.venue }),
      let due = try? Reckoner.reckon(rule.atLeast, from: heading.day, on: calendar)
    else { return [] }
    let what = heading.notices.isEmpty ? "NOTICE" : "NOTICE OF THE CHANGE"
    return [
      DueItem(
        .notice, of: heading.id, what: "\(what) of \(heading.day.spoken)", due: due,
        until: heading.day, with: "me", rule: rule.sentence, clause: clause)
    ]
  }
}
