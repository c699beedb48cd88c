/// A time as somebody named it, with its year or without: a date, a month, a season, a quarter of a
/// financial year or the whole of it.
struct SaidTime {
  /// The month in which it begins, from 1 to 12; a quarter from January on has the 13th.
  let month: Int
  /// The date on which it begins in any year, whether that year has it or not.
  var date = 1
  /// How many months it lasts; nil of a date.
  let months: Int?
  /// The year in which it begins, where one was said.
  let year: Int?
  /// The weekday that was said with a date.
  var weekday: Weekday?
  /// Whether the month was said in figures, behind the date: `20/6/2017`.
  var isInFigures = false

  static func day(_ date: Int, _ month: Int, _ year: Int?) -> SaidTime {
    SaidTime(month: month, date: date, months: nil, year: year)
  }

  /// Takes the time that comes next; nil where none does, with some of the words taken for nothing.
  static func take(from words: inout SaidWords) -> SaidTime? {
    if let day = words.take({ Day(iso: $0) }) {
      let (year, month, date) = day.civil
      return .day(date, month, year)
    }
    if words.take("q") {
      guard let quarter = words.takeNumber(1...1), (1...4).contains(quarter) else { return nil }
      return words.takeYears().map { SaidTime(month: quarter * 3 + 1, months: 3, year: $0) }
    }
    if let season = words.take({ Season(rawValue: $0) }) {
      let year = season == .winter ? words.takeYears() : words.takeYear()
      // A winter lies in two years and wants both; a season without a year is the next.
      if season == .winter, year == nil, words.takeYear() != nil { return nil }
      return SaidTime(month: season.firstMonth, months: 3, year: year)
    }
    if let year = words.takeYears() { return SaidTime(month: 4, months: 12, year: year) }
    let weekday = words.take { Weekday(named: $0) }
    if let (date, month, year) = words.takeFigures() {
      return SaidTime(
        month: month, date: date, months: nil, year: year, weekday: weekday, isInFigures: true)
    }
    let date = words.takeDate()
    guard let month = words.take({ Month.number(named: $0) }) else { return nil }
    _ = words.take(".")
    let year = words.takeYear()
    guard let date else {
      return weekday == nil ? SaidTime(month: month, months: 1, year: year) : nil
    }
    return SaidTime(month: month, date: date, months: nil, year: year, weekday: weekday)
  }

  /// Whether it can be one end of an interval: a day or a month.
  var canBegin: Bool { months ?? 1 == 1 }

  /// Its days where it falls, or begins, in a year; nil where the calendar has no such day.
  func days(in year: Int) -> ClosedRange<Day>? {
    guard let months else { return Day(year, month, date).map { $0...$0 } }
    return Day(year, 1, 1).map { january in
      let first = january.adding(months: month - 1)
      return first...(first.adding(months: months) - 1)
    }
  }

  /// Its days in the year that was said; otherwise the next that do not end before a day.
  func days(endingFrom day: Day) -> ClosedRange<Day>? {
    if let year { return days(in: year) }
    // A winter that has begun is the one before this year's own.
    let years = (day.year - 1)...(day.year + 1)
    let next = years.first { hasNotEnded(in: $0, on: day) }
    return next.flatMap(days(in:))
  }

  /// Its days in the year that was said; otherwise the last that begin no later than a day.
  func days(beginningUpTo day: Day) -> ClosedRange<Day>? {
    if let year { return days(in: year) }
    let today = day.civil
    let hasBegun = (month, date) <= (today.month, today.date)
    return days(in: hasBegun ? today.year : today.year - 1)
  }

  /// Whether such a time in a year is not over; asked of the date itself, which may not exist.
  private func hasNotEnded(in year: Int, on day: Day) -> Bool {
    months == nil
      ? (year, month, date) >= day.civil : days(in: year).map { $0.upperBound >= day } ?? false
  }
}

/// A season of the year, as the weather service counts it: three whole months.
enum Season: String, CaseIterable {
  case spring, summer, autumn, winter

  /// The first of its three months; winter begins in the December of the year before.
  var firstMonth: Int { 3 + 3 * (Season.allCases.firstIndex(of: self) ?? 0) }
}

/// An interval as somebody named it: a time by itself, or from one time to another.
struct SaidInterval {
  private let first: SaidTime
  private let last: SaidTime?

  /// Whether its own end was said.
  var hasEnd: Bool { last != nil }

  /// Takes `1 March 2004`, `Feb/Mar 2004`, `Dec 2004 to Mar 2005`, `1-5 March` and their like.
  static func take(from words: inout SaidWords) -> SaidInterval? {
    _ = words.take("between")
    var rest = words
    if let date = rest.takeDate(), rest.takeLink(), let last = SaidTime.take(from: &rest),
      last.months == nil
    {
      // Only the later day names its month: 1-5 March.
      words = rest
      let first = SaidTime.day(date, last.month, last.year)
      return date < last.date ? SaidInterval(first: first, last: last) : nil
    }
    guard let first = SaidTime.take(from: &words) else { return nil }
    guard words.takeLink() else { return SaidInterval(first: first, last: nil) }
    _ = words.take("the")
    guard let last = SaidTime.take(from: &words) else { return nil }
    return first.canBegin && last.canBegin ? SaidInterval(first: first, last: last) : nil
  }

  /// Its days, where no year was said those of the next such time from the day it was said on; nil
  /// where a weekday was said that is not that of its date, since one of the two is wrong.
  func days(saidOn said: Day) -> ClosedRange<Day>? {
    guard let days = dates(saidOn: said) else { return nil }
    let isRight =
      first.weekday.map { $0 == days.lowerBound.weekday } ?? true
      && last?.weekday.map { $0 == days.upperBound.weekday } ?? true
    return isRight ? days : nil
  }

  private func dates(saidOn said: Day) -> ClosedRange<Day>? {
    guard let last else { return first.days(endingFrom: said) }
    // One year said holds for both; where none was, it is the end that is still to come.
    if last.year == nil, let begins = first.year.flatMap(first.days(in:)) {
      return last.days(endingFrom: begins.upperBound).map { begins.lowerBound...$0.upperBound }
    }
    guard let ends = last.days(endingFrom: said),
      let begins = first.days(beginningUpTo: ends.lowerBound), begins.lowerBound <= ends.lowerBound
    else { return nil }
    return begins.lowerBound...ends.upperBound
  }
}

extension SaidWords {
  /// Takes what stands between the two ends of an interval.
  fileprivate mutating func takeLink() -> Bool {
    take("-") || take("/") || take("to") || take("and") || take("until")
  }
}
