/// The rule on how often a board meets, and the last day to which it leads.
extension Board {
  /// The rule of a day on how often the board meets.
  func cadence(on day: Day) -> Provision<CadenceRule>? { provision(of: CadenceRule.self, on: day) }

  /// The last day for the meeting after one held on a day, with the rule that says so.
  ///
  /// The rule of that day is asked first; where its limit lies beyond its own days the meeting
  /// straddles two phases and the later rule is asked instead.
  func limit(nextAfter held: Day, _ holidays: HolidayCalendar) -> Asked<CadenceRule>? {
    guard let provision = cadence(on: held), let first = cadenceLimit(provision, held, holidays)
    else { return nil }
    guard let later = cadence(on: first.due.day), later != provision else { return first }
    return cadenceLimit(later, held, holidays) ?? first
  }

  /// A rule by which an interval is asked on some days while it runs.
  struct RunningRule {
    var days: ClosedRange<Day>
    let provision: Provision<CadenceRule>
    /// Whether it is not in force yet on those days.
    let isAhead: Bool
  }

  /// The rules by which an interval is asked while it runs: the rule of the day, and the next where its
  /// limit lies beyond its own days, since no meeting then can break it.
  func rules(runningFrom first: Day, _ holidays: HolidayCalendar) -> [RunningRule] {
    var found: [RunningRule] = []
    func add(_ days: ClosedRange<Day>, _ provision: Provision<CadenceRule>, isAhead: Bool = false) {
      if let last = found.last, last.provision == provision, last.isAhead == isAhead {
        found[found.count - 1].days = last.days.lowerBound...days.upperBound
      } else {
        found.append(RunningRule(days: days, provision: provision, isAhead: isAhead))
      }
    }
    for spell in spells(of: CadenceRule.self) where spell.upperBound >= first {
      let days = max(spell.lowerBound, first)...spell.upperBound
      guard let stated = cadence(on: days.lowerBound) ?? cadence(on: first) else { continue }
      let held = stated.rule?.measure == .period ? max(first, days.lowerBound - 1) : first
      guard let limit = cadenceLimit(stated, held, holidays)?.due.day, limit >= days.lowerBound
      else {
        add(days, stated)
        continue
      }
      let asked = cadence(on: limit) ?? stated
      add(days.lowerBound...min(days.upperBound, limit), asked, isAhead: asked != stated)
      if limit < days.upperBound { add((limit + 1)...days.upperBound, stated) }
    }
    return found
  }

  func cadenceLimit(
    _ provision: Provision<CadenceRule>, _ held: Day, _ holidays: HolidayCalendar
  ) -> Asked<CadenceRule>? {
    guard let rule = provision.rule else { return nil }
    let due =
      rule.measure == .gap
      ? gapLimit(rule, after: held, holidays)
      : blockLimit(rule, from: rule.block(after: held, countedFrom: provision.from), holidays)
    return due.map { Asked(rule: rule, clause: provision.clause, due: $0) }
  }

  /// The last day for the meeting after one on a day, read from each meeting to the next.
  func gapLimit(_ rule: CadenceRule, after held: Day, _ holidays: HolidayCalendar) -> Reckoning? {
    reckoned(rule.atLeastEvery.on(.after), from: held, holidays)
  }

  /// The last day of the block of months that begins on a day.
  func blockLimit(_ rule: CadenceRule, from first: Day, _ holidays: HolidayCalendar) -> Reckoning? {
    reckoned(Span(rule.atLeastEvery.amount, .months, .beginningWith), from: first, holidays)
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
