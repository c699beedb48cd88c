extension Board {
  /// The next meeting the cadence asks for: none is fixed after the last, or it is too late.
  ///
  /// The meetings are those that stand, in order, as seen on the day asked.
  func due(nextAfter seen: [MeetingHeading], _ holidays: HolidayCalendar) -> [DueItem] {
    guard let last = seen.last(where: { $0.opened != nil }),
      let (rule, due, clause) = limit(nextAfter: last.day, holidays)
    else { return [] }
    let next = seen.first { $0.opened == nil && $0.day > last.day }
    func item(
      _ rule: CadenceRule, _ due: Reckoning, _ clause: String?, from: Day?, until: Day?
    ) -> [DueItem] {
      if let next, next.day <= due.day { return [] }
      let what = next.map { "NEXT MEETING, \($0.day.short) is too late" } ?? "NEXT MEETING"
      return [
        DueItem(
          .nextMeeting, of: last.id, particulars: from.map { [$0.description] } ?? [], what: what,
          due: due, from: from, until: until, with: "me",
          rule: rule.sentence, clause: clause)
      ]
    }
    // Once the phase is over, the interval straddles it and the later rule is what is asked.
    guard let end = spells(of: \.meetings).first(where: { $0.contains(last.day) })?.upperBound,
      end < Day.writable.upperBound, due.day <= end, let after = cadence(on: end + 1),
      let then = cadenceLimit(after, last.day, holidays)
    else { return item(rule, due, clause, from: nil, until: nil) }
    return item(rule, due, clause, from: nil, until: end)
      + item(then.rule, then.due, then.clause, from: end + 1, until: nil)
  }

  /// The last day for the meeting after one held on a day, with the rule that says so.
  ///
  /// The rule of that day is asked first; where its limit lies beyond its own days the meeting
  /// straddles two phases and the later rule is asked instead.
  public func limit(
    nextAfter held: Day, _ holidays: HolidayCalendar
  ) -> (rule: CadenceRule, due: Reckoning, clause: String?)? {
    guard let provision = cadence(on: held), let first = cadenceLimit(provision, held, holidays)
    else { return nil }
    guard let later = cadence(on: first.due.day), later != provision else { return first }
    return cadenceLimit(later, held, holidays) ?? first
  }

  /// The rule of a day on how often the board meets.
  func cadence(on day: Day) -> Provision<CadenceRule>? {
    constitution(on: day)?.meetings.provision(on: day)
  }

  private func cadenceLimit(
    _ provision: Provision<CadenceRule>, _ held: Day, _ holidays: HolidayCalendar
  ) -> (rule: CadenceRule, due: Reckoning, clause: String?)? {
    guard let rule = provision.terms else { return nil }
    let due =
      rule.measure == .gap
      ? gapLimit(rule, after: held, holidays)
      : blockLimit(rule, from: rule.block(after: held, countedFrom: provision.from), holidays)
    return due.map { (rule, $0, provision.clause) }
  }

  /// The last day for the meeting after one on a day, read from each meeting to the next.
  func gapLimit(_ rule: CadenceRule, after held: Day, _ holidays: HolidayCalendar) -> Reckoning? {
    let calendar = workingCalendar(holidays, on: held)
    return try? Reckoner.reckon(rule.atLeastEvery.on(.after), from: held, on: calendar)
  }

  /// The last day of the block of months that begins on a day.
  func blockLimit(_ rule: CadenceRule, from first: Day, _ holidays: HolidayCalendar) -> Reckoning? {
    let months = Span(rule.atLeastEvery.amount, .months, .beginningWith)
    return try? Reckoner.reckon(months, from: first, on: workingCalendar(holidays, on: first))
  }
}

extension CadenceRule {
  /// The first day of the block of months after the one in which a day lies.
  ///
  /// Blocks are counted from the month the rule begins in, or from January where it has no day.
  func block(after day: Day, countedFrom start: Day?) -> Day {
    let origin = (start ?? Day(day.year, 1, 1) ?? day).month.lowerBound
    let (year, month, _) = day.civil
    let (originYear, originMonth, _) = origin.civil
    let since = (year - originYear) * 12 + month - originMonth
    let amount = max(1, atLeastEvery.amount)
    return origin.adding(months: (floorDivide(since, amount) + 1) * amount)
  }
}
