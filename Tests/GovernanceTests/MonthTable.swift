@testable import Governance

/// Civil dates by walking months one by one from January 1200, apart from the library's own sums.
enum MonthTable {
  static let firstYear = 1200
  static let lastYear = 2800

  /// The number, counted from 1970-01-01, of the first day of each month from January 1200.
  private static let firsts: [Int] = {
    var firsts: [Int] = []
    var running = 0
    var epoch = 0
    for year in firstYear...lastYear {
      for month in 1...12 {
        if year == 1970, month == 1 { epoch = running }
        firsts.append(running)
        running += length(year, month)
      }
    }
    return firsts.map { $0 - epoch }
  }()

  static func length(_ year: Int, _ month: Int) -> Int {
    if month == 2 { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The date of a day number.
  static func date(_ number: Int) -> (year: Int, month: Int, date: Int) {
    var low = 0
    var high = firsts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firsts[middle] <= number { low = middle } else { high = middle }
    }
    return (firstYear + low / 12, low % 12 + 1, number - firsts[low] + 1)
  }

  /// The number of a date; a date past the end of its month gives the end of the month.
  static func number(_ year: Int, _ month: Int, _ date: Int) -> Int {
    firsts[(year - firstYear) * 12 + month - 1] + min(date, length(year, month)) - 1
  }

  /// The corresponding date so many months on, walked month by month, and whether it was clipped.
  static func corresponding(_ number: Int, months: Int) -> (number: Int, clipped: Bool) {
    var (year, month, date) = self.date(number)
    for _ in 0..<abs(months) {
      month += months > 0 ? 1 : -1
      if month == 13 { (year, month) = (year + 1, 1) }
      if month == 0 { (year, month) = (year - 1, 12) }
    }
    return (self.number(year, month, date), date > length(year, month))
  }
}
