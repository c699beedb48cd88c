import TestSupport
import Foundation
import Testing

@testable import Governance

/// Days against Foundation's Gregorian calendar.
struct DayTests {
  private let gregorian: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    return calendar
  }()

  private func date(_ day: Day) -> Date {
    Date(timeIntervalSince1970: Double(day.number) * 86_400)
  }

  @Test("twenty thousand days from 1600 to 2400 have Foundation's date and weekday")
  func foundation() throws {
    var random = SplitMix64(seed: 1600)
    let first = try #require(Day(1600, 1, 1))
    let last = try #require(Day(2400, 12, 31))
    for _ in 0..<20_000 {
      let day = Day(number: random.number(first.number...last.number))
      let parts = gregorian.dateComponents([.year, .month, .day, .weekday], from: date(day))
      let (year, month, dayOfMonth) = day.civil
      try #require(parts.year == year && parts.month == month && parts.day == dayOfMonth)
      // Foundation counts weekdays from Sunday as 1.
      let index = try #require(parts.weekday)
      try #require(Weekday.allCases[(index + 5) % 7] == day.weekday)
      try #require(Day(year, month, dayOfMonth) == day)
      try #require(Day(iso: day.description) == day)
      try #require(try DayReader.read(day.spoken) == day)
      let own = MonthTable.date(day.number)
      try #require(own.year == year && own.month == month && own.date == dayOfMonth)
    }
  }

  @Test("months added to four thousand days, many of them month ends, clip as Foundation's months")
  func months() throws {
    var random = SplitMix64(seed: 31)
    for index in 0..<4000 {
      let year = random.number(1700...2300)
      let month = random.number(1...12)
      let length = MonthTable.length(year, month)
      let day = try #require(Day(year, month, index % 2 == 0 ? length : random.number(1...length)))
      let months = random.number(-1200...1200)

      // Foundation's own adding of months clips by the wrong year's February (31 May 2018 less
      // 195 months is 1 March 2002 to it), so it is asked for the first of the month alone.
      let first = try #require(
        gregorian.date(byAdding: .month, value: months, to: date(day.month.lowerBound)))
      let range = try #require(gregorian.range(of: .day, in: .month, for: first))
      let clipped = min(day.civil.date, range.count)
      let expected = first.addingTimeInterval(Double(clipped - 1) * 86_400)
      try #require(date(day.adding(months: months)) == expected, "\(day) and \(months) months")
      try #require(
        MonthTable.corresponding(day.number, months: months).number
          == day.adding(months: months).number)
      try #require(day.month.upperBound - day.month.lowerBound + 1 == length)
      try #require(day.month.contains(day))
    }
  }

  @Test("29 February is there in leap years and in no others")
  func leapDays() {
    for year in 1600...2400 {
      let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      #expect((Day(year, 2, 29) != nil) == leap)
      #expect(Day(year, 2, 30) == nil && Day(year, 4, 31) == nil && Day(year, 12, 31) != nil)
    }
    #expect(("2004-02-29" as Day).adding(months: 12) == "2005-02-28")
    #expect(("2004-02-29" as Day).adding(months: 48) == "2008-02-29")
    #expect(("2004-03-31" as Day).adding(months: -1) == "2004-02-29")
  }

  @Test(
    "a text that is no day is not read",
    arguments: [
      "2023-02-29", "2017-13-01", "2017-00-10", "2017-06-00", "2017-6-20", "17-06-20",
      "0000-01-01", "2017/06/20", "2017-06-20 ", "２017-06-20", "+017-06-20", "-017-06-20", "",
    ])
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("the first and the last writable day read back, and years before 1970 are exact")
  func ends() {
    #expect(Day.writable.lowerBound == "0001-01-01")
    #expect(Day.writable.upperBound == "9999-12-31")
    #expect(Day.writable.lowerBound.description == "0001-01-01")
    #expect(("1969-12-31" as Day).number == -1)
    #expect(("1969-12-31" as Day).weekday == .wednesday)
    #expect(("1994-12-31" as Day).spoken == "Sat 31 Dec 1994")
  }
}
