extension BoardCheck {
  /// The minutes of a meeting to each recipient: by a day to some, without one to others.
  func minutes(of heading: MeetingHeading) -> [Obligation] {
    guard heading.opened != nil, let asked = asked(\.minutes, \.within, of: heading) else {
      return []
    }
    func sent(_ recipient: String) -> Day? {
      heading.despatches.filter { $0.recipient == recipient }.map(\.on).min()
    }
    func obligation(
      _ duty: Duty, _ recipient: String, _ compliance: Compliance, due: Reckoning?
    ) -> Obligation {
      Obligation(
        duty, recipient, of: heading.id,
        what: "minutes of \(heading.day.spoken) to \(recipient)", compliance, due: due,
        done: sent(recipient), rule: asked.rule.sentence, clause: asked.clause)
    }
    return asked.rule.timed.map { recipient in
      let compliance =
        sent(recipient).map { judge($0, by: asked.due, on: asked.calendar) }
        ?? open(asked.due.limit, "not sent")
      return obligation(.minutes, recipient, compliance, due: asked.due)
    }
      + asked.rule.thenTo.map { recipient in
        obligation(
          .circulation, recipient, sent(recipient) == nil ? .noDeadline("not sent") : .met,
          due: nil)
      }
  }
}
