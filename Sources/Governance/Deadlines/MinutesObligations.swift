extension Account {
  /// The minutes of a meeting to each recipient: by a day to some, without one to others.
  func minutes(of heading: MeetingHeading) -> [Obligation] {
    guard heading.opened != nil else { return [] }
    let stated = board.stated(MinutesRule.self, of: heading)
    // Most meetings of a long record owe nothing more: no day is counted for those.
    let isOwed = stated.compactMap(\.rule).contains { rule in
      isWhole || (rule.timed + rule.thenTo).contains { heading.minutesSent(to: $0) == nil }
    }
    guard isOwed else { return [] }
    let asked = board.allAsked(\MinutesRule.within, of: heading, holidays)
    return asked.flatMap { minutes(of: heading, by: $0.rule, $0.clause, due: $0.due) }
      + undated(stated, heading).flatMap { stated in
        stated.rule.map { minutes(of: heading, by: $0, stated.clause, due: nil) } ?? []
      }
  }

  /// What is to be sent before a next meeting, while none is scheduled.
  private func undated(
    _ stated: [Provision<MinutesRule>], _ heading: MeetingHeading
  ) -> [Provision<MinutesRule>] {
    let ofNext = stated.filter { $0.rule?.within.side == .before }
    return ofNext.isEmpty || board.following(heading) != nil ? [] : ofNext
  }

  private func minutes(
    of heading: MeetingHeading, by rule: MinutesRule, _ clause: String?, due asked: Reckoning?
  ) -> [Obligation] {
    let timed = rule.timed.filter { isWhole || heading.minutesSent(to: $0) == nil }
    let wider = rule.thenTo.filter { isWhole || heading.minutesSent(to: $0) == nil }
    // Nothing is late of a meeting that is to be resumed.
    let isAdjourned = if case .adjourned = heading.status { true } else { false }
    let isDayless = isAdjourned && heading.sittings.last?.until == nil
    func obligation(_ duty: Duty, _ recipient: String, _ words: String, by due: Reckoning?)
      -> Obligation
    {
      let sent = heading.minutesSent(to: recipient)
      let due = isDayless ? nil : due
      var prefix: String { "\(words) of \(heading.day.short) to" }
      let open: Obligation.WhileOpen =
        isAdjourned
        ? .always(.notYetDue)
        : due == nil
          ? .always(
            .noDeadline(
              duty == .minutes && asked == nil
                ? "not sent; no next meeting has been scheduled" : "not sent"))
          : .late("not sent")
      return Obligation(
        duty, recipient, of: heading.id,
        what: "minutes of \(heading.day.spoken) to \(recipient.asRecipient)", due: due, done: sent,
        whenDone: due.map { compliance(of: sent, by: $0) } ?? .met, whileOpen: open,
        rule: rule.sentence, clause: clause
      ).listed(
        if: !isDayless, "\(prefix) \(recipient.asRecipient)", with: "office",
        until: isAdjourned ? due?.day : nil,
        together: .init(words: prefix, each: recipient.asRecipient))
    }
    return timed.map { obligation(.minutes, $0, "MINUTES", by: asked) }
      + wider.map { obligation(.circulation, $0, "minutes", by: nil) }
  }
}

extension MeetingHeading {
  /// The day on which the minutes first went to somebody after the meeting was over, or nil.
  func minutesSent(to recipient: String) -> Day? {
    despatches.filter { $0.recipient == recipient && isOver(by: $0.on) }.map(\.on).min()
  }

  /// Whether it was over by the end of a day: what is sent before is not its minutes.
  func isOver(by day: Day) -> Bool { closed.map { $0.day <= day } ?? (lastDay < day) }
}
