/// The rule on how often a board meets, and the last day to which it leads.
extension Board {
  /// The rule of a day on how often the board meets.
  func cadence(on day: Day) -> Provision<CadenceRule>? { provision(of: CadenceRule.self, on: day) }

  /// The rule that asks for the meeting after one held on a day, and the last day for that: one that
  /// is not in force yet is broken on no day before it is.
  func limit(
    nextAfter held: Day, _ holidays: HolidayCalendar
  ) -> (asked: Asked<CadenceRule>, last: Day)? {
    let running = rules(runningFrom: held, holidays).first { $0.days.contains(held) }
    return running.flatMap { running in
      let eve = running.ahead.map { $0 - 1 } ?? held
      let start = running.provision.rule?.measure == .period ? max(held, eve) : held
      return cadenceLimit(running.provision, start, holidays).map { ($0, max($0.due.day, eve)) }
    }
  }

  /// The stretches of days in each of which one statement on how often the board meets prevails.
  var cadencePhases: [ClosedRange<Day>] { spells(of: CadenceRule.self) { cadence(on: $0)?.asked } }

  /// A rule by which an interval is asked on some days while it runs.
  struct RunningRule {
    var days: ClosedRange<Day>
    let provision: Provision<CadenceRule>
    /// The first day on which it holds, where that is still to come on those days.
    let ahead: Day?
  }

  /// The rules by which an interval is asked while it runs: on each day the first that is broken,
  /// if no meeting is held from then on.
  ///
  /// That is the rule of the day where its limit is past, or comes before the rule ends; otherwise
  /// the first later one that a meeting too late would break. Where no rule holds, one that was
  /// broken while it held stays so, and a later one is looked ahead to in the same way.
  func rules(runningFrom first: Day, _ holidays: HolidayCalendar) -> [RunningRule] {
    var found: [RunningRule] = []
    func add(_ days: ClosedRange<Day>, _ provision: Provision<CadenceRule>, ahead: Day? = nil) {
      if let last = found.last, last.provision == provision, last.ahead == ahead {
        found[found.count - 1].days = last.days.lowerBound...days.upperBound
      } else {
        found.append(RunningRule(days: days, provision: provision, ahead: ahead))
      }
    }
    let phases = cadencePhases.filter { $0.upperBound >= first }
    for (index, phase) in phases.enumerated() {
      let days = max(phase.lowerBound, first)...phase.upperBound
      let broken = cadence(brokenBefore: days.lowerBound, since: first, holidays)
      let stated = cadence(on: days.lowerBound)
      let limit = stated.flatMap { lastDay(for: $0, in: days, since: first, holidays) }
      if let sure = stated == nil
        ? broken : limit.map({ $0 < days.lowerBound }) ?? true ? stated : nil
      {
        add(days, sure)
        continue
      }
      let later =
        limit.map { $0 <= days.upperBound } ?? false
        ? nil
        : phases[(index + 1)...].first { later in
          cadence(on: later.lowerBound)
            .flatMap { lastDay(for: $0, in: later, since: first, holidays) }
            .map { $0 <= later.upperBound } ?? false
        }
      guard let asked = later.flatMap({ cadence(on: $0.lowerBound) }) ?? stated else { continue }
      let end = min(days.upperBound, limit ?? days.upperBound)
      add(days.lowerBound...end, asked, ahead: later?.lowerBound)
      if let stated, end < days.upperBound { add((end + 1)...days.upperBound, stated) }
    }
    return found
  }

  /// The last rule before a day, where it asks from meeting to meeting and was broken while it
  /// held.
  func cadence(
    brokenBefore day: Day, since first: Day, _ holidays: HolidayCalendar
  ) -> Provision<CadenceRule>? {
    let last = cadencePhases.last {
      $0.lowerBound < day && $0.upperBound >= first && cadence(on: $0.lowerBound) != nil
    }
    guard let last, let provision = cadence(on: last.lowerBound), provision.rule?.measure == .gap,
      let limit = cadenceLimit(provision, first, holidays)?.due.day, limit <= last.upperBound
    else { return nil }
    return provision
  }

  /// The last day for a meeting after one, by a rule in a stretch of its days; a block that begins
  /// before them is not asked for.
  private func lastDay(
    for provision: Provision<CadenceRule>, in days: ClosedRange<Day>, since first: Day,
    _ holidays: HolidayCalendar
  ) -> Day? {
    let isBlock = provision.rule?.measure == .period
    let held = isBlock ? max(first, days.lowerBound - 1) : first
    return cadenceLimit(provision, held, holidays)?.due.day
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
