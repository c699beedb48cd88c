import Governance

/// The clock in London as a calendar is told of it: it changes twice a year, at 01.00 UTC.
///
/// Right from 23 October 1994 on, and told as going on for ever. Source: the Summer Time Orders, as
/// the time-zone database has them: back on the fourth Sunday of October until 1995, on the last
/// since 1996.
enum LondonTime {
  /// A change of the clock, on one Sunday of a month, in some years.
  struct Change {
    let isForward: Bool
    let month: Int
    /// Which Sunday, as calendars count: 4 for the fourth, -1 for the last.
    let sunday: Int
    let first: Int
    /// The last year, where another Sunday took its place.
    let last: Int?

    /// The instant of the change in a year, in seconds; nil where it is not made in that year.
    func instant(in year: Int) -> Int? {
      guard first <= year, year <= last ?? year, let days = Day(year, month, 1)?.month else {
        return nil
      }
      // Day 0, the first of 1970, was a Thursday: Sundays are the days whose number is 3 beyond
      // sevens.
      let toSunday = 6 - (days.lowerBound.number + 3) % 7
      let fromSunday = (days.upperBound.number + 4) % 7
      let number =
        sunday > 0
        ? days.lowerBound.number + toSunday + 7 * (sunday - 1)
        : days.upperBound.number - fromSunday + 7 * (sunday + 1)
      return number * 86_400 + 3600
    }

    /// The lines of one change: each day by itself where it has a last, otherwise the rule by which
    /// it comes again.
    ///
    /// A rule that ends is not used: readers differ on whether its last day is one of its days.
    var lines: [ContentLine] { (first...(last ?? first)).flatMap(lines) }

    private func lines(in year: Int) -> [ContentLine] {
      guard let start = instant(in: year) else { return [] }
      let rule = "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(sunday)SU"
      let (before, after) = isForward ? (0, 3600) : (3600, 0)
      let kind = isForward ? "DAYLIGHT" : "STANDARD"
      // The change is told by the clock as it stands before it.
      let onset = LondonTime.universal(Moment(seconds: start + before, offset: 0)).dropLast()
      return [ContentLine("BEGIN", kind), ContentLine("DTSTART", String(onset))]
        + (last == nil ? [ContentLine("RRULE", rule)] : []) + [
          ContentLine("TZNAME", isForward ? "BST" : "GMT"),
          ContentLine("TZOFFSETFROM", before == 0 ? "+0000" : "+0100"),
          ContentLine("TZOFFSETTO", after == 0 ? "+0000" : "+0100"), ContentLine("END", kind),
        ]
    }
  }

  static let name = "Europe/London"

  static let changes = [
    Change(isForward: false, month: 10, sunday: 4, first: 1994, last: 1995),
    Change(isForward: true, month: 3, sunday: -1, first: 1995, last: nil),
    Change(isForward: false, month: 10, sunday: -1, first: 1996, last: nil),
  ]

  /// By how many seconds the clock is ahead of UTC at an instant, or nil before what is told here.
  static func offset(at seconds: Int) -> Int? {
    let year = Moment(seconds: seconds, offset: 0).day.year
    // The last change may lie in the year before.
    let passed = (year - 1...year).flatMap { year in
      changes.compactMap { change in change.instant(in: year).map { ($0, change.isForward) } }
    }.filter { $0.0 <= seconds }
    return passed.max { $0.0 < $1.0 }.map { $0.1 ? 3600 : 0 }
  }

  /// What the clock shows at an instant, as `20170620T143000`; nil where that would be read as
  /// another instant: before 1994, and when an hour comes the second time.
  static func shown(at moment: Moment) -> String? {
    guard let offset = offset(at: moment.seconds) else { return nil }
    let isSecond = offset == 0 && self.offset(at: moment.seconds - 3600) == 3600
    return isSecond ? nil : written(Moment(seconds: moment.seconds, offset: offset))
  }

  /// An instant in UTC, as `20170620T133000Z`.
  static func universal(_ moment: Moment) -> String {
    written(Moment(seconds: moment.seconds, offset: 0)) + "Z"
  }

  /// The lines of the time zone, told inside a calendar so that no program has to know it.
  ///
  /// Source: RFC 5545, 3.6.5.
  static var lines: [ContentLine] {
    [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", name)]
      + changes.flatMap(\.lines) + [ContentLine("END", "VTIMEZONE")]
  }

  private static func written(_ moment: Moment) -> String {
    String(moment.description.prefix(19).filter { $0 != "-" && $0 != ":" })
  }
}
