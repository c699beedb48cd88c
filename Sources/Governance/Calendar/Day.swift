/// A day of the civil calendar, with no time and no place.
///
/// The proleptic Gregorian calendar throughout, held as the count of days since 1970-01-01, so
/// that sums of days, weeks, months and years are exact. Written `2017-06-20` on disk.
public struct Day: Hashable, Comparable, TextCodable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The day that lies so many days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The day of that year, month and date, or nil where the calendar has no such day.
  public init?(_ year: Int, _ month: Int, _ date: Int) {
    guard (1...12).contains(month), (-99_999...99_999).contains(year), date >= 1,
      date <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.count(toYear: year, month: month, date: date))
  }

  /// The day written as `2017-06-20`, or nil: four, two and two digits, and a day that exists.
  public init?(iso text: some StringProtocol) { self.init(isoBytes: Array(text.utf8)[...]) }

  /// The day in the bytes of a text such as `2017-06-20`, or nil.
  init?(isoBytes bytes: ArraySlice<UInt8>) {
    let hyphens = [bytes.startIndex + 4, bytes.startIndex + 7]
    guard bytes.count == 10, hyphens.allSatisfy({ bytes[$0] == 45 }),
      let year = wholeNumber(of: bytes.prefix(4)), year >= 1,
      let month = wholeNumber(of: bytes.dropFirst(5).prefix(2)),
      let date = wholeNumber(of: bytes.suffix(2))
    else { return nil }
    self.init(year, month, date)
  }

  /// The first and the last day that can be written, 0001-01-01 and 9999-12-31.
  public static let writable = Day(number: -719_162)...Day(number: 2_932_896)

  /// The year, the month from 1 to 12 and the date from 1 to 31.
  public var civil: (year: Int, month: Int, date: Int) {
    // Years are counted from 1 March, so that the leap day is the last of its year.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  public var year: Int { civil.year }

  public var weekday: Weekday {
    return Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  /// How many days the month has: 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func count(toYear year: Int, month: Int, date: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + date - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day that is so many calendar days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The day that is so many calendar days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// How many calendar days lie from the right day to the left one.
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }

  /// The corresponding date so many months later, clipped to the end of a shorter month.
  ///
  /// Negative months count back. 31 December and two months is the last day of February.
  public func adding(months: Int) -> Day {
    let (year, month, date) = civil
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let clipped = min(date, Day.length(ofMonth: newMonth, year: newYear))
    return Day(number: Day.count(toYear: newYear, month: newMonth, date: clipped))
  }

  /// The last day of a period of so many months that begins on this day.
  ///
  /// Where the last month has no such date, the period fills that month to its end.
  public func last(ofMonths months: Int) -> Day {
    let corresponding = adding(months: months)
    return corresponding.civil.date == civil.date ? corresponding - 1 : corresponding
  }

  /// The first and the last day of the month in which this day lies.
  public var month: ClosedRange<Day> {
    let (year, month, date) = civil
    let first = self - (date - 1)
    return first...(first + (Day.length(ofMonth: month, year: year) - 1))
  }

  public static let textExample = "a day such as 2017-06-20"

  public init?(_ text: String) { self.init(iso: text) }

  public var description: String {
    let (year, month, date) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(date, 2))"
  }

  /// The day as people write it: `Tue 20 Jun 2017`.
  public var spoken: String { "\(weekday.short) \(short) \(year)" }

  /// The first moment of the day, near enough for asking whether the day has come.
  var begins: Moment { Moment(self, LocalTime(minutesAfterMidnight: 0), offset: 0) }

  /// The day without weekday and year: `20 Jun`.
  public var short: String {
    let (_, month, date) = civil
    return "\(date) \(Month.names[month - 1].prefix(3))"
  }
}

extension StringProtocol {
  /// The number that it writes in figures alone, or nil.
  var figures: Int? { allSatisfy { $0.isASCII && $0.isNumber } ? Int(self) : nil }
}

/// The number that some bytes write in figures alone, or nil.
func wholeNumber(of bytes: ArraySlice<UInt8>) -> Int? {
  bytes.allSatisfy { (48...57).contains($0) } ? bytes.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
}

/// A whole number with leading zeros to that many digits.
func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(abs(number))
  let missing = digits - text.utf8.count
  return (number < 0 ? "-" : "") + (missing > 0 ? String(repeating: "0", count: missing) : "")
    + text
}
