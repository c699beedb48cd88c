/// Reports to others and to the board, and reviews: what was made or held, and when.
extension Account {
  /// The last day up to which reports are asked for: a year and a half beyond what the record last
  /// speaks of, or, of a board that has said nothing for so long, beyond the day of asking.
  var reach: Day {
    let spoken =
      board.adoptions.map(\.from) + board.meetings.values.map(\.day)
      + (board.reports + board.reviews).map(\.on)
    let reach = (spoken.max() ?? board.founded).adding(months: 18)
    return asked.map { $0 > reach ? $0.adding(months: 18) : reach } ?? reach
  }

  /// Every report and review that the constitution asks for, those owed regularly last.
  func reports() -> [Obligation] {
    board.owed(until: max(reach, day ?? reach))
      .inOrder { $0.howOften == .regularly ? 1 : 0 }.compactMap(obligation)
  }

  private func obligation(_ owed: Owed) -> Obligation? {
    let done = (owed.duty == .report ? board.reports : board.reviews)
      .filter { $0.name == owed.name }.map(\.on).sorted()
    switch owed.howOften {
    case .each(let period): return each(owed, period, done)
    case .by(let day):
      guard isWhole || done.isEmpty else { return nil }
      let late = (done.first ?? day) - day
      return obligation(
        owed, done: done.first, .late("not yet made"),
        whenDone: late > 0 ? .missed(days: late, "") : .met
      ).listed(with: "office", owed.particulars)
    case .regularly: return regular(owed, done)
    case .notAgreed:
      return obligation(
        owed, until: owed.days.upperBound, done: done.last, .always(.notAgreed),
        whenDone: .notAgreed
      ).listed(
        owed.name, as: .agreement, with: "partners", from: owed.days.lowerBound,
        until: owed.days.upperBound)
    }
  }

  /// What is owed in each period: listed while that runs and until the next one ends, since a late
  /// one is still owed.
  private func each(_ owed: Owed, _ period: Period, _ occasions: [Day]) -> Obligation? {
    let (first, last) = (owed.days.lowerBound, owed.days.upperBound)
    let done = occasions.first(where: owed.days.contains)
    guard isWhole || done == nil else { return nil }
    let before = occasions.last { $0 < first }
    let apart = done.flatMap { done in before.map { done - $0 } } ?? 0
    // Two in neighbouring quarters may still lie far apart.
    let isNoted = period == .financialQuarter && apart > 100
    return obligation(
      owed, key: "/\(first)", done: done,
      .late(until: occasions.first { $0 > last }, "no \(owed.duty.rawValue) in that time"),
      whenDone: isNoted
        ? .metWithNote("\(apart) days after the last, on \(before?.spoken ?? "")") : .met
    ).listed(with: "office", owed.particulars, from: first, until: last + (last - first))
  }

  /// What goes on for good is told once, by the rule that holds on the day of looking.
  private func regular(_ owed: Owed, _ occasions: [Day]) -> Obligation {
    let meeting = board.meetingsInOrder.last { $0.stands && $0.opened != nil }
    let last = occasions.last
    let isDone = last.map { last in meeting.map { $0.day <= last } ?? true } ?? false
    let since = meeting.map { "none since the meeting of \($0.day.spoken)" } ?? "none yet"
    let stands =
      isDone ? Compliance.met : .noDeadline("\(since); the constitution sets no interval")
    let obligation = obligation(
      owed, until: owed.days.upperBound, done: last, .always(stands), whenDone: stands)
    guard let meeting, !isDone, owed.days.contains(meeting.day) else { return obligation }
    let words = "regular reports, none since \(meeting.day.short):"
    return obligation.listed(
      "\(words) \(owed.name)", as: .report, with: "office", from: meeting.day,
      until: owed.days.upperBound, together: .init(words: words, each: owed.name))
  }

  private func obligation(
    _ owed: Owed, key: String = "", until: Day? = nil, done: Day?,
    _ whileOpen: Obligation.WhileOpen, whenDone: Compliance
  ) -> Obligation {
    Obligation(
      owed.duty, owed.name + key, what: owed.what, from: owed.days.lowerBound, until: until,
      on: owed.day, done: done, whenDone: whenDone, whileOpen: whileOpen, rule: owed.rule,
      clause: owed.clause)
  }
}
