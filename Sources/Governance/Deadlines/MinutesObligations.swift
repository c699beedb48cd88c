extension Account {
  /// The minutes of a meeting to each recipient: by a day to some, without one to others.
  func minutes(of heading: MeetingHeading) -> [Obligation] {
    guard heading.opened != nil,
      let rule = board.constitution(on: heading.day)?.minutes.on(heading.day).rule
    else { return [] }
    func sent(_ recipient: String) -> Day? {
      heading.despatches.filter { $0.recipient == recipient }.map(\.on).min()
    }
    let timed = rule.timed.filter { isWhole || sent($0) == nil }
    let wider = rule.thenTo.filter { isWhole || sent($0) == nil }
    // Most meetings of a long record owe nothing more: no day is counted for those.
    guard !(timed + wider).isEmpty, let asked = asked(\.minutes, \.within, of: heading) else {
      return []
    }
    func obligation(_ duty: Duty, _ recipient: String, _ words: String, isTimed: Bool)
      -> Obligation
    {
      let sent = sent(recipient)
      let prefix = "\(words) of \(heading.day.short) to"
      return Obligation(
        duty, recipient, of: heading.id,
        what: "minutes of \(heading.day.spoken) to \(recipient)", due: isTimed ? asked.due : nil,
        done: sent,
        whenDone: isTimed
          ? sent.map { asked.due.compliance(of: $0, on: asked.calendar) } ?? .met : .met,
        whileOpen: isTimed ? .late("not sent") : .always(.noDeadline("not sent")),
        rule: asked.rule.sentence, clause: asked.clause,
        listing: sent == nil
          ? Obligation.Listing(
            what: "\(prefix) \(recipient)", with: "me", together: .listed(prefix, each: recipient))
          : nil)
    }
    return timed.map { obligation(.minutes, $0, "MINUTES", isTimed: true) }
      + wider.map { obligation(.circulation, $0, "minutes", isTimed: false) }
  }
}
