extension Account {
  /// The minutes of a meeting to each recipient: by a day to some, without one to others.
  func minutes(of heading: MeetingHeading) -> [Obligation] {
    guard heading.opened != nil,
      let rule = board.rule(MinutesRule.self, on: heading.day)
    else { return [] }
    func sent(_ recipient: String) -> Day? {
      heading.despatches.filter { $0.recipient == recipient }.map(\.on).min()
    }
    let timed = rule.timed.filter { isWhole || sent($0) == nil }
    let wider = rule.thenTo.filter { isWhole || sent($0) == nil }
    // Most meetings of a long record owe nothing more: no day is counted for those.
    guard !(timed + wider).isEmpty,
      let asked = board.asked(\MinutesRule.within, of: heading, holidays)
    else { return [] }
    func obligation(_ duty: Duty, _ recipient: String, _ words: String, by due: Reckoning?)
      -> Obligation
    {
      let sent = sent(recipient)
      var prefix: String { "\(words) of \(heading.day.short) to" }
      return Obligation(
        duty, recipient, of: heading.id,
        what: "minutes of \(heading.day.spoken) to \(recipient.asRecipient)", due: due, done: sent,
        whenDone: due.map { compliance(of: sent, by: $0) } ?? .met,
        whileOpen: due == nil ? .always(.noDeadline("not sent")) : .late("not sent"),
        rule: rule.sentence, clause: asked.clause
      ).listed(
        "\(prefix) \(recipient.asRecipient)", with: "office",
        together: .init(words: prefix, each: recipient.asRecipient))
    }
    return timed.map { obligation(.minutes, $0, "MINUTES", by: asked.due) }
      + wider.map { obligation(.circulation, $0, "minutes", by: nil) }
  }
}
