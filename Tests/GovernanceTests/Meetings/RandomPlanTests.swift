import TestSupport
import Testing

@testable import Governance

/// Plans of small periods against every choice of days there is.
struct RandomPlanTests {
  /// A board, and what is asked of it, by chance.
  private func someCase(_ random: inout SplitMix64) throws -> (Given, NaivePlan, Set<Day>) {
    let first: Day = "2002-11-04" + random.number(0...900)
    let isLong = random.oneIn(2)
    let period = first...(first + (isLong ? random.number(20...150) : random.number(0...24)))
    var rule = NaivePlan.Rule(amount: random.number(2...9), unit: "days")
    if isLong {
      let unit = random.pick(["weeks", "months", "blocks"]) ?? "weeks"
      rule = NaivePlan.Rule(amount: random.number(1...(unit == "weeks" ? 6 : 2)), unit: unit)
    }
    if random.oneIn(3) {
      // Blocks are counted from the month a rule begins in, so a later rule is by the gap.
      let from = first + random.number(0...(isLong ? 90 : 15))
      let unit = isLong ? random.pick(["weeks", "months"]) ?? "weeks" : "days"
      rule.later = (from, random.number(2...5), unit)
    }
    var given = try Given.planning(text(of: rule))
    let last = random.oneIn(4) ? nil : first - random.number(1...(isLong ? 40 : 8))
    if let last { try given.fix(last) }
    let fixed = random.oneIn(3) ? [first + random.number(0...(period.upperBound - first))] : []
    for day in fixed { try given.fix(day) }
    let calendar = try Calendars.of(.englandAndWales)
    var free = (first.number...period.upperBound.number).map { Day(number: $0) }
      .filter { calendar.works($0) && !fixed.contains($0) }
    while free.count > 9 { free.remove(at: random.number(0...(free.count - 1))) }
    let wanted = random.pick(Array(Weekday.allCases.prefix(5))) ?? .tuesday
    let avoid = Set((first.number...period.upperBound.number).map { Day(number: $0) })
      .subtracting(free)
    let naive = NaivePlan(
      period: period, free: free, last: last, fixed: fixed, rule: rule, preferred: wanted)
    return (given, naive, avoid)
  }

  private func text(of rule: NaivePlan.Rule) -> String {
    func terms(_ amount: Int, _ unit: String) -> String {
      unit == "blocks"
        ? "at-least-every: \(amount) months\n    measure: period"
        : "at-least-every: \(amount) \(unit)"
    }
    let first = "meetings:\n  - \(terms(rule.amount, rule.unit))"
    guard let later = rule.later else { return first }
    return first
      + "\n    to: \(later.from - 1)\n  - \(terms(later.amount, later.unit))\n    from: \(later.from)"
  }

  @Test("it refuses where no choice of days holds, and only there; what it proposes is the best")
  func bruteForce() throws {
    let calendar = try Calendars.of(.englandAndWales)
    var refused = 0
    var planned = 0
    for seed in 0..<2500 {
      var random = SplitMix64(seed: UInt64(seed))
      let (given, naive, avoid) = try someCase(&random)
      let choices = naive.all()
      guard
        let plan = try? given.plan(
          naive.period.lowerBound, naive.period.upperBound, on: [naive.preferred], avoid: avoid)
      else {
        refused += 1
        try #require(choices.isEmpty, "seed \(seed): refused, but \(choices.first ?? [])")
        continue
      }
      planned += 1
      let days = plan.meetings.map(\.day)
      try #require(Set(days).isSubset(of: naive.free), "seed \(seed)")
      try #require(naive.holds(days), "seed \(seed): \(days) does not hold")
      guard naive.anchor != nil else { continue }
      // Of those that go on from a meeting none is less of a burden.
      let least = choices.map { naive.burden($0, calendar) }.min()
      try #require(naive.burden(days, calendar) == least, "seed \(seed): \(days)")
      let again = try given.plan(
        naive.period.lowerBound, naive.period.upperBound, on: [naive.preferred], avoid: avoid)
      try #require(again == plan, "seed \(seed): the same question, another answer")
    }
    #expect(refused > 400 && planned > 800, "\(refused) refused, \(planned) planned")
  }
}
