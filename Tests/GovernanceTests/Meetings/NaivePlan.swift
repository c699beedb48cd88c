import TestSupport

@testable import Governance

/// Plans of a small period by trying every choice of days there is.
struct NaivePlan {
  let period: ClosedRange<Day>
  /// The days that can be had.
  let free: [Day]
  /// The days on which meetings are fixed already.
  let fixed: [Day]
  let rule: Rule
  let preferred: Weekday
  /// The limit of the meeting before the period, where it still lies in it.
  let anchor: Day?
  /// The days that can be had and those that are fixed, in order.
  private let places: [Place]
  /// The last day for the first meeting of the period.
  private let first: Int?

  /// A day as a number, its bit in a choice of days, and the last day for the meeting after it.
  ///
  /// Days that are fixed share one bit, which every choice has.
  private struct Place {
    let number: Int
    let bit: Int
    let limit: Int
  }

  /// The last meeting before the period, where there was any, was held on the day `last`.
  init(
    period: ClosedRange<Day>, free: [Day], last: Day?, fixed: [Day], rule: Rule,
    preferred: Weekday
  ) {
    (self.period, self.free, self.fixed) = (period, free, fixed)
    (self.rule, self.preferred) = (rule, preferred)
    anchor = last.flatMap { rule.last(after: $0) >= period.lowerBound ? $0 : nil }
    first = anchor.map { rule.last(after: $0).number }
    let bits = free.enumerated().map { ($1, 1 << $0) } + fixed.map { ($0, 1 << free.count) }
    places = bits.sorted { $0.0 < $1.0 }
      .map { Place(number: $0.number, bit: $1, limit: rule.last(after: $0).number) }
  }

  /// A cadence, with another from a day on.
  struct Rule {
    var amount: Int
    /// `days`, `weeks`, `months`, or `blocks` of months counted from January.
    var unit: String
    var later: (from: Day, amount: Int, unit: String)?

    func last(after day: Day) -> Day {
      guard let later else { return Rule.last(after: day, amount, unit) }
      if day >= later.from { return Rule.last(after: day, later.amount, later.unit) }
      let own = Rule.last(after: day, amount, unit)
      // The later rule is broken on no day before it begins.
      return own < later.from
        ? own : max(Rule.last(after: day, later.amount, later.unit), later.from - 1)
    }

    private static func last(after day: Day, _ amount: Int, _ unit: String) -> Day {
      switch unit {
      case "days": return day + amount
      case "weeks": return day + 7 * amount
      case "months":
        return Day(number: MonthTable.corresponding(day.number, months: amount).number)
      default:
        // The end of the next block: walked to month by month.
        var (year, month, _) = MonthTable.date(day.number)
        var ends = 0
        while ends < 2 {
          if month % amount == 0 { ends += 1 }
          if ends < 2 { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
        }
        return Day(number: MonthTable.number(year, month, 31))
      }
    }
  }

  /// Whether some of the days that can be had, with those that are fixed, keep the rule to the end
  /// of the period.
  func holds(_ chosen: [Day]) -> Bool {
    holds(free.indices.reduce(0) { chosen.contains(free[$1]) ? $0 | 1 << $1 : $0 })
  }

  private func holds(_ choice: Int) -> Bool {
    let choice = choice | 1 << free.count
    var limit = first
    for place in places where choice & place.bit != 0 {
      if let limit, place.number > limit { return false }
      limit = place.limit
    }
    return limit.map { $0 > period.upperBound.number } ?? false
  }

  /// Every choice of days that holds.
  func all() -> [[Day]] {
    (0..<(1 << free.count)).filter(holds).map { choice in
      free.indices.filter { choice >> $0 & 1 == 1 }.map { free[$0] }
    }
  }

  /// Meetings and strays of a choice, one meeting as two strays; a choice after which the next
  /// meeting could not be held in time weighs more than all of these.
  func burden(_ chosen: [Day], _ calendar: WorkingCalendar) -> Int {
    let all = [anchor].compactMap { $0 } + chosen + fixed
    let limit = all.max().map { rule.last(after: $0) } ?? period.upperBound
    let after = (period.upperBound.number + 1...max(limit.number, period.upperBound.number + 1))
    let isDeadEnd = !after.contains { calendar.works(Day(number: $0)) && $0 <= limit.number }
    return 2 * chosen.count + chosen.count { $0.weekday != preferred } + (isDeadEnd ? 1000 : 0)
  }
}
