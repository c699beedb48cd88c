extension Account {
  /// Notice of a meeting: judged by the first that gave what was held, or is now fixed.
  func notice(of heading: MeetingHeading) -> [Obligation] {
    guard isWhole || heading.opened == nil, let asked = asked(\.notice, \.atLeast, of: heading)
    else { return [] }
    let right = heading.notices.filter { asked.rule.isKept(by: $0, of: heading) }
      .min { $0.given < $1.given }
    let others = heading.notices.filter { !asked.rule.isKept(by: $0, of: heading) }
    let readings = others.map { other in
      Obligation.Reading.said(
        "the notice of \(other.given.day.spoken) gave \(other.start.spoken), \(other.venue): "
          + "the rule began anew with the change")
    }
    let never = others.isEmpty ? "never given" : "never given of what was changed"
    let isHeld = heading.opened != nil
    let listed = "\(others.isEmpty ? "NOTICE" : "NOTICE OF THE CHANGE") of \(heading.day.spoken)"
    return [
      Obligation(
        .notice, "", of: heading.id, what: "notice of \(heading.day.spoken)", due: asked.due,
        done: right?.given.day,
        whenDone: right.map { asked.due.compliance(of: $0.given.day, on: asked.calendar) } ?? .met,
        whileOpen: .late(
          until: heading.day, isHeld ? never : "not given yet", afterwards: never),
        rule: asked.rule.sentence, clause: asked.clause,
        readings: readings + (right.map { change(of: asked, done: $0.given.day) } ?? []),
        listing: right == nil && !isHeld
          ? Obligation.Listing(what: listed, with: "me", until: heading.day) : nil)
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
