import TestSupport

@testable import Governance

/// Plans of a small period by trying every choice of days there is.
struct NaivePlan {
  let period: ClosedRange<Day>
  /// The days that can be had.
  let free: [Day]
  /// The day of the meeting before the period, if any.
  let last: Day?
  /// The days on which meetings are fixed already.
  let fixed: [Day]
  let rule: Rule
  let preferred: Weekday

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
      return own < later.from ? own : Rule.last(after: day, later.amount, later.unit)
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

  /// The limit of the meeting before the period, where it still lies in it.
  var anchor: Day? { last.flatMap { rule.last(after: $0) >= period.lowerBound ? $0 : nil } }

  /// Whether some days, with those that are fixed, keep the rule to the end of the period.
  func holds(_ chosen: [Day]) -> Bool {
    let all = (chosen + fixed).sorted()
    var before = anchor
    for day in all {
      if let before, day > rule.last(after: before) { return false }
      before = day
    }
    return before.map { rule.last(after: $0) > period.upperBound } ?? false
  }

  /// Every choice of days that holds.
  func all() -> [[Day]] {
    (0..<(1 << free.count)).lazy.map { bits in
      free.indices.filter { bits >> $0 & 1 == 1 }.map { free[$0] }
    }.filter(holds)
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
