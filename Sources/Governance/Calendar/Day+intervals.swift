/// Something that lasts from a day on, to a last day where one is known: an appointment, say.
public protocol TimeBound {
  /// The first day.
  var from: Day { get }
  /// The last day, or nil while it goes on.
  var to: Day? { get }
}

extension Day {
  /// Whether it lies between two days, each of which may be left open.
  func isWithin(_ first: Day?, _ last: Day?) -> Bool {
    first.map { $0 <= self } ?? true && last.map { self <= $0 } ?? true
  }
}

extension TimeBound {
  public func holds(on day: Day) -> Bool { day.isWithin(from, to) }

  /// Whether it shares a day with an interval that may have no end.
  func overlaps(from first: Day, to last: Day?) -> Bool {
    from <= last ?? from && first <= to ?? first
  }
}

extension Event where Self: TimeBound {
  /// Its first day, whenever it was recorded.
  public var reachesBackTo: Day? { from }
}

extension ClosedRange<Day> {
  /// The interval as people write it: `Sun 1 Feb 2004 to Wed 31 Mar 2004`.
  public var spoken: String { "\(lowerBound.spoken) to \(upperBound.spoken)" }

  /// Every day of the interval, in order.
  var days: [Day] { (lowerBound.number...upperBound.number).map { Day(number: $0) } }
}

/// A stretch of the calendar in each of which something is owed once.
public enum Period: String, CaseIterable, Sendable {
  case month
  /// April to June, July to September, October to December, January to March.
  case financialQuarter = "financial quarter"
  /// 1 April to 31 March.
  case financialYear = "financial year"
  /// 1 January to 31 December.
  case calendarYear = "calendar year"

  /// How many months it has.
  private var months: Int { self == .month ? 1 : self == .financialQuarter ? 3 : 12 }

  /// The first and the last day of the period in which a day lies.
  public func around(_ day: Day) -> ClosedRange<Day> {
    let (year, month, _) = day.civil
    // Financial years begin in April; so do their quarters, as calendar quarters do in January.
    let offset = self == .financialYear ? 3 : 0
    let since = year * 12 + month - 1 - offset
    let back = since - floorDivide(since, months) * months
    let first = day.month.lowerBound.adding(months: -back)
    return first...(first.adding(months: months) - 1)
  }

  /// The last period that was over before a day.
  public func before(_ day: Day) -> ClosedRange<Day> { around(around(day).lowerBound - 1) }

  /// The periods that lie wholly between two days, in order.
  public func all(in days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    sequence(first: around(days.lowerBound)) { around($0.upperBound + 1) }
      .prefix { $0.upperBound <= days.upperBound }.filter { $0.lowerBound >= days.lowerBound }
  }
}
