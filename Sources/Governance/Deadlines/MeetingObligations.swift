/// The meeting itself, the next one it announced, and the office's own targets for it.
extension Account {
  /// The meeting, until it is closed or cancelled.
  ///
  /// One that was not opened on its day, or not closed, stays until somebody says what became of
  /// it.
  func itself(_ heading: MeetingHeading) -> Obligation? {
    guard heading.closed == nil else { return nil }
    let kind = heading.isExtraordinary ? "EXTRAORDINARY MEETING" : "MEETING"
    var rule = "scheduled for \(heading.start.timeAndDay)"
    let (day, what): (Day?, String)
    switch heading.status {
    case .adjourned(_, let until):
      (day, what) = (until?.day, "RESUMES" + (until.map { " \($0.time)" } ?? ", no day is set"))
      rule = "adjourned\(until?.timeAndDay, after: " until ")"
    case .open(let since): (day, what) = (since.day, heading.progress)
    case .scheduled, .closed, .cancelled:
      (day, what) = (heading.day, "\(heading.start.time) \(heading.venue)")
    }
    return Obligation(.meeting, "", of: heading.id, what: "\(kind) \(what)", on: day, rule: rule)
      .listed(with: "")
  }

  /// A next meeting that was not held, or is not arranged, as the meeting before announced it.
  func announced(at heading: MeetingHeading) -> Obligation? {
    guard isWhole, heading.announced != nil, let told = board.announcementFinding(of: heading.id)
    else { return nil }
    return Obligation(
      .meeting, "announced", of: heading.id,
      what: "the next meeting, as announced on \(heading.day.spoken)",
      whileOpen: .always(.metWithNote(told)),
      rule: "each meeting announces when the next is to be held")
  }

  /// A meeting that was cancelled is owed nothing.
  func cancelled(_ heading: MeetingHeading) -> Obligation? {
    guard isWhole, let cancelled = heading.cancelled else { return nil }
    let why = "cancelled on \(cancelled.on.spoken), \(cancelled.why)"
    return Obligation(
      .meeting, "", of: heading.id, what: "meeting of \(heading.day.spoken)",
      whileOpen: .always(.notApplicable(why)), rule: "nothing is due for a cancelled meeting")
  }

  /// The office's own targets for a meeting that are not met: never a duty of the constitution.
  ///
  /// They show from four weeks before their day. Targets after the meeting are shown of the last
  /// that was held.
  func targets(of heading: MeetingHeading, isLast: Bool) -> [Obligation] {
    board.timetable(on: heading.day).compactMap { target in
      guard let span = target.span, span.side == .before ? heading.opened == nil : isLast,
        heading.targets[target.name] == nil,
        let due = board.reckoned(
          span, from: span.side == .before ? heading.day : heading.lastDay, holidays)
      else { return nil }
      return Obligation(
        .office, target.name, of: heading.id,
        what: "\(target.name): own target for \(heading.day.short)", due: due,
        rule: "the office's own target, \(span) the meeting"
      ).listed(
        with: "office", [target.name], from: due.day - 28,
        until: span.side == .before ? heading.day : nil)
    }
  }
}
