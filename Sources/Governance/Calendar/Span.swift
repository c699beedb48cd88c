/// A length of time as a constitution states it, with the side of the day it lies on.
///
/// `3 working days before`, `6 weeks before`, `2 weeks after`, `28 days beginning with`,
/// `2 months`. "Days" are calendar days; "clear days" are clear working days; clear calendar
/// days must be called that. The words as written are what is printed: `5 clear working days`
/// counts as `5 clear days` does, and equals it, but is never printed so.
public struct Span: Hashable, CustomStringConvertible, Sendable {
  /// On which side of the named day the span lies.
  public enum Side: String, CaseIterable, Codable, Sendable {
    case before
    case after
    /// Counted from the named day, which is itself the first of them.
    case beginningWith = "beginning with"
  }

  /// How many, from 1 to 100,000.
  public let amount: Int
  /// What is counted.
  public let unit: SpanUnit
  public let side: Side?

  /// The unit as it was written, in the plural.
  private let noun: String

  /// A span of so many units; the unit is written by its own name, unless by another in the plural.
  public init(_ amount: Int, _ unit: SpanUnit, _ side: Side? = nil, writtenAs noun: String? = nil) {
    (self.amount, self.unit, self.side) = (amount, unit, side)
    self.noun = noun ?? unit.rawValue
  }

  /// What stands for a span that could not be read.
  static let unread = Span(1, .months)

  /// The same length on another side.
  public func on(_ side: Side?) -> Span { Span(amount, unit, side, writtenAs: noun) }

  func with(amount: Int) -> Span { Span(amount, unit, side, writtenAs: noun) }

  public static func == (left: Span, right: Span) -> Bool {
    left.amount == right.amount && left.unit == right.unit && left.side == right.side
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(amount)
    hasher.combine(unit)
    hasher.combine(side)
  }

  public var description: String { "\(length)\(side?.rawValue, after: " ")" }

  /// The length alone: `3 working days`, `1 month`.
  public var length: String { "\(amount) \(amount == 1 ? String(noun.dropLast()) : noun)" }

  /// How many months a span of months or years has; 0 for other units.
  var months: Int { unit == .years ? amount * 12 : unit == .months ? amount : 0 }

  /// How many calendar days a span of days or weeks has.
  var calendarDays: Int { unit == .weeks ? amount * 7 : amount }
}

/// What a span counts.
public enum SpanUnit: String, CaseIterable, Codable, Sendable {
  /// Calendar days.
  case days = "days"
  /// Days that work for the body.
  case workingDays = "working days"
  /// Full working days between, both ends excluded.
  case clearDays = "clear days"
  /// Full calendar days between, both ends excluded.
  case clearCalendarDays = "clear calendar days"
  /// Seven calendar days each.
  case weeks = "weeks"
  /// To the corresponding date, clipped to the end of a shorter month.
  case months = "months"
  /// Twelve months each.
  case years = "years"

  /// Whether only working days are counted.
  public var countsWorkingDays: Bool { self == .workingDays || self == .clearDays }

  /// Whether both ends are excluded.
  public var isClear: Bool { self == .clearDays || self == .clearCalendarDays }
}
