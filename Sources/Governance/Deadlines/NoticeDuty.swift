extension Board {
  /// The notice a meeting still wants: none was given, or none of what is now fixed.
  func due(noticeOf heading: MeetingHeading, _ calendar: WorkingCalendar) -> [DueItem] {
    guard heading.opened == nil,
      case .agreed(let rule, let clause)? = constitution(on: heading.day)?.notice.on(heading.day),
      !heading.notices.contains(where: { rule.isKept(by: $0, of: heading) }),
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

extension NoticeRule {
  /// Whether a notice gave what is now fixed, in every particular that the rule names.
  func isKept(by notice: Notice, of heading: MeetingHeading) -> Bool {
    (of.isEmpty ? Particular.allCases : of).allSatisfy { particular in
      switch particular {
      case .date: return notice.start.day == heading.start.day
      case .time: return notice.start.time == heading.start.time
      case .venue: return notice.venue == heading.venue
      }
    }
  }
}
