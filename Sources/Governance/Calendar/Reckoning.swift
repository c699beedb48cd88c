/// A day that was counted out, with everything needed to check the count by hand.
public struct Reckoning: Equatable, Sendable {
  /// The span that was counted.
  public let span: Span
  /// The day it was counted from.
  public let anchor: Day
  /// The day that is quoted: for clear days the latest *working* day that leaves enough between.
  public let day: Day
  /// The furthest day that satisfies the span: the last one before, or the last one after.
  ///
  /// Other than `day` only for clear days, where a weekend beside it leaves the full days too, and
  /// for an earliest meeting, where it is no working day.
  /// Clear days *after* are a waiting period: `limit` is the first day on which it is over.
  public let limit: Day
  /// How the words were read, in one sentence.
  public let reading: String
  /// Every day passed over between the two, in order, with its name.
  public let skipped: [SkippedDay]
  /// The nearest working day that is safe, when `day` is not a working day; the day itself stays.
  public let advice: Day?
  /// Which calendar was used: its nations and its file.
  public let calendar: String
  /// What stands in the way of trusting the answer; empty as a rule.
  public let warnings: [String]

  /// The answer in one line, such as `Thu 15 Jun 2017: 3 working days before Tue 20 Jun 2017`.
  public var sentence: String { "\(day.spoken): \(span) \(anchor.spoken)" }

  /// The days this count passed over that worked on another calendar: what the new one changed.
  public func newlySkipped(since before: WorkingCalendar) -> [SkippedDay] {
    skipped.filter { before.works($0.day) }
  }
}

/// A day that a count passed over, and why.
public struct SkippedDay: Hashable, Codable, Sendable {
  public let day: Day
  /// Its name: `Saturday`, `Easter Monday`, a closure.
  public let name: String
}

/// How each kind of span is read, in the words shown beside every answer.
enum Readings {
  static func sentence(for span: Span) -> String {
    switch (span.unit, span.side) {
    case (.workingDays, .before):
      return
        "counted back in working days; the day it is done counts, the day counted from does not"
    case (.clearDays, .before), (.clearDays, .after):
      return
        "clear working days: neither the first day nor the last is counted; "
        + "the day given is a working day"
    case (.clearCalendarDays, .before), (.clearCalendarDays, .after):
      return "clear calendar days: neither the first day nor the last is counted"
    case (_, .before) where span.unit == .months || span.unit == .years:
      return "the corresponding date earlier, or the last day of a shorter month"
    case (_, .before): return "counted back in calendar days; the day counted from does not count"
    case (.workingDays, .after):
      return "counted forward in working days; the day counted from does not count"
    case (.months, .after), (.years, .after):
      return "the corresponding date later, or the last day of a shorter month"
    case (_, .beginningWith) where span.unit.countsWorkingDays:
      return
        "counted forward in working days; the day named is the first, if it is a working day"
    case (_, .beginningWith): return "the last day of the period; the day named is its first"
    default: return "counted forward in calendar days; the day counted from does not count"
    }
  }
}
