extension Account {
  /// Notice of a meeting: judged by the first that gave what was held, or is now fixed.
  func notice(of heading: MeetingHeading) -> [Obligation] {
    guard isWhole || heading.opened == nil else { return [] }
    return board.allAsked(\NoticeRule.atLeast, of: heading, holidays).map {
      notice(of: heading, by: $0)
    }
  }

  private func notice(of heading: MeetingHeading, by asked: Asked<NoticeRule>) -> Obligation {
    let right = heading.notices.filter { asked.rule.isKept(by: $0, of: heading) }.map(\.given).min()
    let others = heading.notices.filter { !asked.rule.isKept(by: $0, of: heading) }
    let readings = others.map { other in
      Obligation.Reading.said(
        "the notice of \(other.given.day.spoken) gave \(other.start.timeAndDay), \(other.venue); "
          + "the period of notice began again with the change")
    }
    let never = others.isEmpty ? "never given" : "never given of the change"
    let isHeld = heading.opened != nil
    return Obligation(
      .notice, "", of: heading.id, what: "notice of the meeting on \(heading.day.spoken)",
      due: asked.due, done: right?.day, whenDone: compliance(of: right?.day, by: asked.due),
      whileOpen: .late(until: heading.day, isHeld ? never : "not given yet", afterwards: never),
      rule: asked.rule.sentence, clause: asked.clause,
      readings: readings + change(of: asked.due, done: right?.day)
    ).listed(
      if: !isHeld,
      "\(others.isEmpty ? "NOTICE" : "NOTICE OF THE CHANGE") of meeting on \(heading.day.short)",
      with: "office", until: heading.day)
  }
}

extension NoticeRule {
  /// Whether a notice gave what is now fixed, in every particular that the rule names: one of
  /// another day is never notice of this meeting.
  func isKept(by notice: Notice, of heading: MeetingHeading) -> Bool {
    (of.isEmpty ? Particular.allCases : [.date] + of).allSatisfy { particular in
      switch particular {
      case .date: return notice.start.day == heading.start.day
      case .time: return notice.start.time == heading.start.time
      case .venue: return notice.venue == heading.venue
      }
    }
  }
}
