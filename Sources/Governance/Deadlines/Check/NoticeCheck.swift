extension BoardCheck {
  /// Notice of a meeting: judged by the first that gave what was held, or is now fixed.
  func notice(of heading: MeetingHeading) -> [Obligation] {
    guard let asked = asked(\.notice, \.atLeast, of: heading) else { return [] }
    let right = heading.notices.filter { asked.rule.isKept(by: $0, of: heading) }
      .min { $0.given < $1.given }
    let others = heading.notices.filter { !asked.rule.isKept(by: $0, of: heading) }
    var readings = others.map { other in
      "the notice of \(other.given.day.spoken) gave \(other.start.spoken), \(other.venue): "
        + "the rule began anew with the change"
    }
    let compliance: Compliance
    if let right {
      compliance = judge(right.given.day, by: asked.due, on: asked.calendar)
      readings += change(of: asked, done: right.given.day)
    } else {
      let isOver = heading.opened != nil || heading.day < today
      let never = others.isEmpty ? "never given" : "never given of what was changed"
      compliance = open(
        asked.due.limit, until: heading.day, isOver ? never : "not given yet")
    }
    return [
      Obligation(
        .notice, "", of: heading.id, what: "notice of \(heading.day.spoken)", compliance,
        due: asked.due, done: right?.given.day, rule: asked.rule.sentence, clause: asked.clause,
        readings: readings)
    ]
  }
}
