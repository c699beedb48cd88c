/// Finds the days of a plan: of all choices that keep the rules the one that fits best.
///
/// Goes through the days in order and keeps for each the best way to it, so that no choice is
/// missed and no dead end is walked into. Meetings that are arranged already are always kept.
struct PlanSearch {
  let period: ClosedRange<Day>
  let preferred: Set<Weekday>
  /// The days on which a meeting may be, and those on which one is arranged, in order.
  let days: [Day]
  let arranged: Set<Day>
  /// The meeting from which the plan goes on; nil where none was held before.
  let anchor: Day?
  /// The first day after the period on which a meeting can be, or is arranged.
  let resumes: Day?
  let cadence: PlanCadence

  /// The best way to a day, with the place of the day before it.
  private struct Way {
    let cost: PlanCost
    let before: Int?
  }

  /// The best days in order, those arranged already among them.
  ///
  /// - Throws: `Refusal` where every choice of days ends before the period does.
  func run() throws(Refusal) -> [Day] {
    var ways = [Way?](repeating: nil, count: days.count)
    var best: (cost: PlanCost, last: Int?)?
    var reached: Day?
    var latest: PlanLimit?
    func goOn(from index: Int?, _ day: Day, _ cost: PlanCost) {
      let limit = cadence.limit(after: day)
      if ends(limit, after: index) {
        let isDeadEnd = limit.map { $0.day < resumes ?? $0.day } ?? false
        var cost = cost
        cost.deadEnds = isDeadEnd ? 1 : 0
        if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
        if !isDeadEnd { return }
      }
      reached = day
      if let limit, latest.map({ limit.day > $0.day }) ?? true { latest = limit }
      spread(from: index, cost, limit, &ways)
    }
    if let anchor { goOn(from: nil, anchor, PlanCost()) } else { begin(&ways) }
    for index in days.indices {
      if let way = ways[index] { goOn(from: index, days[index], way.cost) }
    }
    guard let best else { throw refusal(after: reached, latest) }
    var found: [Day] = []
    var next = best.last
    while let index = next {
      found.append(days[index])
      next = ways[index]?.before
    }
    return found.reversed()
  }

  /// Whether the period needs no meeting after one.
  private func ends(_ limit: PlanLimit?, after index: Int?) -> Bool {
    guard limit.map({ $0.day > period.upperBound }) ?? true else { return false }
    return !days[(index.map { $0 + 1 } ?? 0)...].contains(where: arranged.contains)
  }

  /// Begins with each day on which the first meeting of all can be.
  private func begin(_ ways: inout [Way?]) {
    let wanted = cadence.first(from: period.lowerBound)
    for (index, day) in days.enumerated() {
      var cost = arriving(at: day, PlanCost())
      cost.lateStarts = wanted.map { day > $0.day ? 1 : 0 } ?? 0
      cost.strayStarts = cost.strays
      cost.delay = abs(day - (wanted?.ideal ?? period.lowerBound))
      ways[index] = Way(cost: cost, before: nil)
      if arranged.contains(day) { return }
    }
  }

  /// Goes from one meeting to each day on which the next can be, none that is arranged left out.
  private func spread(
    from index: Int?, _ cost: PlanCost, _ limit: PlanLimit?, _ ways: inout [Way?]
  ) {
    for next in (index.map { $0 + 1 } ?? 0)..<days.count {
      let day = days[next]
      if let limit, day > limit.day { return }
      var total = arriving(at: day, cost)
      let off = limit.map { day - $0.ideal } ?? 0
      total.unevenness += off * off
      if ways[next].map({ total < $0.cost }) ?? true {
        ways[next] = Way(cost: total, before: index)
      }
      if arranged.contains(day) { return }
    }
  }

  private func arriving(at day: Day, _ cost: PlanCost) -> PlanCost {
    guard !arranged.contains(day) else { return cost }
    var cost = cost
    cost.strays += preferred.contains(day.weekday) ? 0 : 1
    cost.meetings += 1
    return cost
  }

  /// Why there are no days: the stretch in which none can be had, and what wants one there.
  private func refusal(after reached: Day?, _ limit: PlanLimit?) -> Refusal {
    let advice = "avoid fewer days, or choose another period"
    guard let reached, let limit else {
      return Refusal(
        "from \(period.spoken) no working day is left after those to be avoided", advice: advice)
    }
    let first = max(reached + 1, period.lowerBound)
    return Refusal(
      "a meeting is due by \(limit.day.spoken) (\(limit.rule)), but from \(first.spoken) to "
        + "\(limit.day.spoken) no working day is left after those to be avoided",
      advice: advice, clause: limit.clause)
  }
}

/// How far a choice of days is from what an office wants; the first difference decides.
struct PlanCost: Comparable {
  /// Whether the first meeting of all is later than the interval would have it.
  var lateStarts = 0
  /// Whether the first meeting of all is not on a preferred day of the week.
  var strayStarts = 0
  /// The days by which the first meeting of all could have been earlier.
  var delay = 0
  /// Whether the next meeting after the period could not be held in time.
  var deadEnds = 0
  /// Meetings to be arranged.
  var meetings = 0
  /// Meetings that are not on a preferred day of the week.
  var strays = 0
  /// The squares of the days between each meeting and an even distance from the one before.
  var unevenness = 0

  /// One meeting more is as unwelcome as two on another day of the week.
  private var burden: Int { 2 * meetings + strays }

  private var all: [Int] { [lateStarts, strayStarts, delay, deadEnds, burden, strays, unevenness] }

  static func < (left: PlanCost, right: PlanCost) -> Bool {
    left.all.lexicographicallyPrecedes(right.all)
  }
}
