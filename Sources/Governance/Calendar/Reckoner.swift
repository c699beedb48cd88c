/// Counts days: the one place where a span becomes a date.
///
/// *Before*: the named day is left out and the day of acting counts. *Clear*: both are left out.
/// *After*: the named day is left out. *Beginning with*: the named day is the first.
public enum Reckoner {
  /// The day that a span leads to from a named day.
  ///
  /// - Throws: `Refusal` when the span has no side, the answer lies outside the years 1 to 9999,
  ///   or the calendar has too few working days to count.
  public static func reckon(
    _ span: Span, from anchor: Day, on calendar: WorkingCalendar
  ) throws(Refusal) -> Reckoning {
    guard let side = span.side else {
      throw Refusal(
        "\"\(span)\" does not say whether it is before or after the day",
        expected: "\(span) before, \(span) after, or \(span) beginning with")
    }
    var walk = Walk(day: anchor, calendar: calendar)
    let step = side == .before ? -1 : 1
    let day: Day
    var limit: Day?
    switch span.unit {
    case .workingDays, .clearDays:
      try walk.work(span.amount, step: step, fromFirst: side == .beginningWith)
      if span.unit == .clearDays && side != .beginningWith {
        limit = walk.day + step
        try walk.work(1, step: step)
      }
      day = walk.day
    case .days, .clearCalendarDays, .weeks:
      let between = span.calendarDays + (span.unit.isClear ? 1 : 0)
      day =
        side == .beginningWith ? anchor + (span.calendarDays - 1) : anchor + between * step
    case .months, .years:
      day =
        side == .beginningWith
        ? anchor.last(ofMonths: span.months)
        : anchor.adding(months: span.months * step)
    }
    return try answer(
      span, anchor: anchor, day: day, limit: limit, reading: Readings.sentence(for: span),
      skipped: walk.skipped, calendar: calendar)
  }

  /// The earliest meeting for which something published on a day is still in time.
  ///
  /// The inverse of a span `before`: the first working day whose own deadline is not before
  /// `published`; the limit is the first day of any kind.
  ///
  /// - Throws: `Refusal` when the span does not lie before a meeting, or as `reckon` does.
  public static func earliestMeeting(
    for span: Span, published: Day, on calendar: WorkingCalendar
  ) throws(Refusal) -> Reckoning {
    guard span.side == .before else {
      throw Refusal(
        "\"\(span)\" does not count back from a meeting",
        expected: "a period before a meeting, such as \(span.length) before")
    }
    var walk = Walk(day: published, calendar: calendar)
    var day: Day
    switch span.unit {
    case .workingDays:
      try walk.work(span.amount, step: 1, fromFirst: true)
      day = walk.day + 1
    case .clearDays:
      try walk.work(span.amount, step: 1)
      day = walk.day + 1
    case .days, .weeks: day = published + span.calendarDays
    case .clearCalendarDays: day = published + (span.amount + 1)
    case .months, .years:
      day = published.adding(months: span.months) - 3
      while day.adding(months: -span.months) < published { day = day + 1 }
    }
    return try answer(
      span, anchor: published, day: calendar.workingDay(onOrAfter: day) ?? day, limit: day,
      reading: "the earliest meeting whose day of \"\(span)\" is that day or a later one",
      skipped: walk.skipped, calendar: calendar)
  }

  private static func answer(
    _ span: Span, anchor: Day, day: Day, limit: Day?, reading: String, skipped: [SkippedDay],
    calendar: WorkingCalendar
  ) throws(Refusal) -> Reckoning {
    guard Day.writable.contains(day), Day.writable.contains(anchor) else {
      throw Refusal(
        "\(span) \(anchor) lies outside the years 1 to 9999", advice: "count a shorter period")
    }
    let nearest = calendar.workingDay(onOrBefore: day)
    // A day before the period begins is no advice.
    let begins = span.side == .after ? anchor + 1 : span.side == .beginningWith ? anchor : nil
    let advice = nearest.flatMap { near in begins.map { near < $0 } ?? false ? nil : near }
    let ends = [day, anchor, advice ?? day]
    let stretch = (ends.min() ?? day)...(ends.max() ?? day)
    var warnings = calendar.warnings(over: stretch)
    if nearest == nil { warnings.append("the calendar has no working day near \(day.spoken)") }
    return Reckoning(
      span: span, anchor: anchor, day: day, limit: limit ?? day, reading: reading,
      skipped: skipped.sorted { $0.day < $1.day }, advice: advice == day ? nil : advice,
      calendar: calendar.label, warnings: warnings)
  }
}

/// A walk over days that counts the working ones and remembers the others by name.
private struct Walk {
  private(set) var day: Day
  private(set) var skipped: [SkippedDay] = []
  let calendar: WorkingCalendar

  /// Whether the day it stands on works; one that does not is remembered.
  private mutating func works() -> Bool {
    guard let name = calendar.reasonOff(day) else { return true }
    skipped.append(SkippedDay(day: day, name: name))
    return false
  }

  /// Walks until that many working days are counted, the day it stands on among them if so asked.
  mutating func work(_ amount: Int, step: Int, fromFirst: Bool = false) throws(Refusal) {
    var left = amount - (fromFirst && works() ? 1 : 0)
    // Ten calendar days for each working one is more than any real calendar needs.
    var patience = left * 10 + 3660
    while left > 0 {
      day = day + step
      patience -= 1
      guard patience > 0 else {
        throw Refusal(
          "\(amount) working days could not be counted: the calendar has too few",
          advice: "leave out some of the days that are not to count")
      }
      if works() { left -= 1 }
    }
  }
}
