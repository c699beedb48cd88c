import TestSupport
import Testing

@testable import Governance

/// The intervals of words once more, from tables of months and by walking days.
struct ByWhenTableTests {
  /// A time of the year: how it is written without its year, its first month, how many months.
  struct Stretch {
    let name: String
    let firstMonth: Int
    let months: Int
  }

  static let months = [
    "January", "Feb", "March", "apr", "May", "June", "Jul", "August", "Sept", "October", "Nov",
    "December",
  ]

  static let stretches: [Stretch] =
    months.enumerated().map { Stretch(name: $1, firstMonth: $0 + 1, months: 1) }
    + [("spring", 3), ("summer", 6), ("autumn", 9), ("winter", 12)].map {
      Stretch(name: $0, firstMonth: $1, months: 3)
    }
    + months.indices.flatMap { first in
      (1...5).map { more in
        let last = months[(first + more) % 12]
        let link = ["-", "/", " to ", " – ", " and "][(first + more) % 5]
        return Stretch(
          name: "\(months[first])\(link)\(last)", firstMonth: first + 1, months: more + 1)
      }
    }

  /// The days of some months by the table; a month may be past December.
  private func days(_ year: Int, _ firstMonth: Int, _ months: Int) -> ClosedRange<Day> {
    func place(_ month: Int) -> (Int, Int) { (year + (month - 1) / 12, (month - 1) % 12 + 1) }
    let (firstYear, first) = place(firstMonth)
    let (lastYear, last) = place(firstMonth + months - 1)
    return Day(
      number: MonthTable.number(firstYear, first, 1))...Day(
        number: MonthTable.number(lastYear, last, 31))
  }

  @Test("with a year, every month, season, quarter and range of months for forty years")
  func withYears() {
    for year in 1994...2033 {
      let said = Day(number: MonthTable.number(year, 1, 1))
      func expect(_ words: String, _ days: ClosedRange<Day>) {
        #expect(ByWhenReader.read(words, saidOn: said) == .within(days), "\(words)")
      }
      for stretch in ByWhenTableTests.stretches {
        let days = days(year, stretch.firstMonth, stretch.months)
        let next = year + 1
        let isRange = stretch.name.contains { "-/– ".contains($0) }
        if stretch.name == "winter" {
          expect("winter \(year)/\(String(next).suffix(2))", days)
        } else {
          // A year behind a range is that of its end.
          let written = isRange && stretch.firstMonth + stretch.months > 13 ? next : year
          expect("\(stretch.name) \(written)", days)
        }
      }
      let both = "\(year)/\(String(year + 1).suffix(2))"
      expect(both, days(year, 4, 12))
      for quarter in 1...4 { expect("Q\(quarter) \(both)", days(year, quarter * 3 + 1, 3)) }
    }
  }

  @Test("without a year it is the first that has not ended, found by walking back and forth")
  func withoutYears() {
    var random = SplitMix64(seed: 18)
    for _ in 0..<4000 {
      let said = Day(number: random.number(8000...24_000))
      guard let stretch = random.pick(ByWhenTableTests.stretches) else { continue }
      let expected = (said.year - 2...said.year + 2)
        .map { days($0, stretch.firstMonth, stretch.months) }
        .first { $0.upperBound >= said }
      let found = ByWhenReader.read("by \(stretch.name)", saidOn: said)
      #expect(found == expected.map(ByWhen.within), "\(stretch.name) said \(said)")
    }
  }

  @Test("dates without a year are the next such date, walked to day by day")
  func dates() {
    var random = SplitMix64(seed: 29)
    for _ in 0..<3000 {
      let said = Day(number: random.number(8000...24_000))
      let month = random.number(1...12)
      let date = random.number(1...31)
      let name = ByWhenTableTests.months[month - 1]
      // Within the year that follows, that is to say: a year without such a date has none.
      let walked = (0..<366).lazy.map { said + $0 }.first { day in
        let (_, ownMonth, ownDate) = MonthTable.date(day.number)
        return ownMonth == month && ownDate == date
      }
      let found = ByWhenReader.read("by the \(date)th \(name)", saidOn: said)
      guard let walked else {
        #expect(found == .unknown, "\(date) \(name) said \(said)")
        continue
      }
      if month == 2, date == 29, (walked - said) >= 365 { continue }
      #expect(found == .within(walked...walked), "\(date) \(name) said \(said)")
    }
  }
}
