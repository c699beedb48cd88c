import Testing

@testable import Governance

/// Days reckoned from sentences, so that a test reads like the catalogue it checks.
enum Deadlines {
  /// The answer to `3 working days before 2017-06-20` in a nation.
  static func reckon(_ text: String, in nation: Nation = .englandAndWales) throws -> Reckoning {
    try reckon(text, on: try Calendars.of(nation))
  }

  /// The answer to such a sentence on a calendar.
  static func reckon(_ text: String, on calendar: WorkingCalendar) throws -> Reckoning {
    let (span, day) = try SpanReader.read(text)
    return try Reckoner.reckon(span, from: try #require(day), on: calendar)
  }

  /// Three working days, three clear days and five clear days before a meeting.
  static func three(_ meeting: Day, in nation: Nation = .englandAndWales) throws -> [String] {
    try ["3 working days", "3 clear days", "5 clear days"].map { length in
      try reckon("\(length) before \(meeting)", in: nation).day.spoken
    }
  }

  /// The names of the days that a reckoning passed over, weekends left out.
  static func holidays(skippedBy reckoning: Reckoning) -> [Day] {
    reckoning.skipped.filter { $0.name != "Saturday" && $0.name != "Sunday" }.map(\.day)
  }
}
