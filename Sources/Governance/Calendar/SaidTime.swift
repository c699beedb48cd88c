/// A time as somebody named it, with its year or without.
enum SaidTime {
  /// A date of a month.
  case day(Int, Int, Int?)
  /// A month, from 1 to 12.
  case month(Int, Int?)
  /// A season by the year in which it begins.
  case season(Season, Int?)
  /// A quarter of the financial year that begins in a year.
  case quarter(Int, Int)
  /// The financial year that begins in a year.
  case financialYear(Int)

  /// Takes the time that comes next, or nothing.
  static func take(from words: inout SaidWords) -> SaidTime? {
    var rest = words
    guard let found = read(&rest) else { return nil }
    words = rest
    return found
  }

  private static func read(_ words: inout SaidWords) -> SaidTime? {
    if let day = words.take({ Day(iso: $0) }) {
      let (year, month, date) = day.civil
      return .day(date, month, year)
    }
    if words.take("q") {
      guard let quarter = words.takeNumber(1...1), (1...4).contains(quarter) else { return nil }
      return words.takeYears().map { .quarter(quarter, $0) }
    }
    if let season = words.take({ Season(rawValue: $0) }) { return read(season, &words) }
    if let year = words.takeYears() { return .financialYear(year) }
    let weekday = words.take { Weekday(named: $0) }
    let date = words.takeDate()
    guard let month = words.take({ Month.number(named: $0) }) else { return nil }
    _ = words.take(".")
    let year = words.takeYear()
    guard let date else { return weekday == nil ? .month(month, year) : nil }
    guard let weekday else { return .day(date, month, year) }
    // A weekday that is not that of its date says that one of the two is wrong.
    let day = year.flatMap { Day($0, month, date) }
    return day?.weekday == weekday ? .day(date, month, year) : nil
  }

  /// A winter lies in two years and wants both; a season without a year is the next.
  private static func read(_ season: Season, _ words: inout SaidWords) -> SaidTime? {
    if season == .winter {
      if let year = words.takeYears() { return .season(season, year) }
      return words.takeYear() == nil ? .season(season, nil) : nil
    }
    return .season(season, words.takeYear())
  }

  /// The year that was said, where one was.
  var year: Int? {
    switch self {
    case .day(_, _, let year), .month(_, let year), .season(_, let year): return year
    case .quarter(_, let year), .financialYear(let year): return year
    }
  }

  /// Whether it can be one end of an interval: a day or a month.
  var canBegin: Bool {
    switch self {
    case .day, .month: return true
    default: return false
    }
  }

  /// Its days where it falls, or begins, in a year; nil where the calendar has no such day.
  func days(in year: Int) -> ClosedRange<Day>? {
    let begins = begins
    guard let months = begins.months else {
      return Day(year, begins.month, begins.date).map { $0...$0 }
    }
    return Day(year, 1, 1).map { january in
      let first = january.adding(months: begins.month - 1)
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
    let (thisYear, month, date) = day.civil
    let hasBegun = (begins.month, begins.date) <= (month, date)
    return days(in: hasBegun ? thisYear : thisYear - 1)
  }

  /// The month and the date on which it begins in any year, whether that year has them or not, and
  /// how many months it lasts, where it is more than a day.
  private var begins: (month: Int, date: Int, months: Int?) {
    switch self {
    case .day(let date, let month, _): return (month, date, nil)
    case .month(let month, _): return (month, 1, 1)
    case .season(let season, _): return (season.firstMonth, 1, 3)
    case .quarter(let quarter, _): return (quarter * 3 + 1, 1, 3)
    case .financialYear: return (4, 1, 12)
    }
  }

  /// Whether such a time in a year is not over; asked of the date itself, which may not exist.
  private func hasNotEnded(in year: Int, on day: Day) -> Bool {
    guard case .day(let date, let month, _) = self else {
      return days(in: year).map { $0.upperBound >= day } ?? false
    }
    return (year, month, date) >= day.civil
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
      case .day(let end, let month, let year) = last
    {
      // Only the later day names its month: 1-5 March.
      words = rest
      return date < end ? SaidInterval(first: .day(date, month, year), last: last) : nil
    }
    guard let first = SaidTime.take(from: &words) else { return nil }
    rest = words
    guard rest.takeLink() else { return SaidInterval(first: first, last: nil) }
    _ = rest.take("the")
    guard let last = SaidTime.take(from: &rest) else { return nil }
    words = rest
    return first.canBegin && last.canBegin ? SaidInterval(first: first, last: last) : nil
  }

  /// Its days, where no year was said those of the next such time from the day it was said on.
  func days(saidOn said: Day) -> ClosedRange<Day>? {
    guard let last else { return first.days(endingFrom: said) }
    // One year said holds for both; where none was, it is the end that is still to come.
    if last.year == nil, let begins = first.year.flatMap(first.days(in:)) {
      return last.days(endingFrom: begins.upperBound).map { begins.lowerBound...$0.upperBound }
    }
    guard let ends = last.days(endingFrom: said),
      let begins = first.days(beginningUpTo: ends.lowerBound),
      begins.lowerBound <= ends.lowerBound
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
