import Testing

@testable import Governance

/// Spans and days as people type them, and the exact line that each mistake is answered with.
struct SpanReaderTests {
  private static let unread =
    " is not a period of time; expected a period such as 3 working days before, 2 weeks after or 28 days beginning with"
  private static let range = "; expected a whole number from 1 to 100000"

  @Test(
    "a span is read in each spelling that people use",
    arguments: [
      ("3 working days before", Span(3, .workingDays, .before)),
      ("three working days before", Span(3, .workingDays, .before)),
      ("At least THREE Working Days  Before", Span(3, .workingDays, .before)),
      ("5 clear days before", Span(5, .clearDays, .before)),
      ("5 clear working days before", Span(5, .clearDays, .before)),
      ("28 clear calendar days before", Span(28, .clearCalendarDays, .before)),
      ("1 clear day after", Span(1, .clearDays, .after)),
      ("6 weeks before", Span(6, .weeks, .before)),
      ("2 weeks after", Span(2, .weeks, .after)),
      ("14 calendar days after", Span(14, .days, .after)),
      ("28 days beginning with", Span(28, .days, .beginningWith)),
      ("seven working days beginning with", Span(7, .workingDays, .beginningWith)),
      ("2 months", Span(2, .months)),
      ("one year", Span(1, .years)),
      ("twelve months after", Span(12, .months, .after)),
      ("100000 days before", Span(100_000, .days, .before)),
    ])
  func reads(text: String, span: Span) throws {
    #expect(try SpanReader.span(text) == span)
    #expect(try SpanReader.span(span.description) == span)
  }

  @Test(
    "a span is printed in the words in which it was written",
    arguments: [
      ("5 clear working days before", "5 clear working days before", "5 clear working days"),
      ("one clear working day after", "1 clear working day after", "1 clear working day"),
      ("14 calendar days after", "14 calendar days after", "14 calendar days"),
      ("5 clear days before", "5 clear days before", "5 clear days"),
    ])
  func words(text: String, printed: String, length: String) throws {
    let span = try SpanReader.span(text)
    #expect(span.description == printed)
    #expect(span.length == length)
  }

  @Test("every span is written so that it reads back")
  func roundTrip() throws {
    for unit in SpanUnit.allCases {
      for side in [nil, Span.Side.before, .after, .beginningWith] {
        for amount in [1, 2, 11, 12, 13, 400, 100_000] {
          let span = Span(amount, unit, side)
          #expect(try SpanReader.span(span.description) == span)
        }
      }
    }
  }

  @Test(
    "a day named after the span is read with it",
    arguments: [
      "3 working days before 2017-06-20", "three working days before 20 June 2017",
      "3 working days before Tue 20 Jun 2017", "3 working days before tuesday 20 june 2017",
    ])
  func withDay(text: String) throws {
    let (span, day) = try SpanReader.read(text)
    #expect(span == Span(3, .workingDays, .before))
    #expect(day == "2017-06-20")
  }

  @Test(
    "a text that is no span is refused with what was read and what was expected",
    arguments: [
      ("", "\"\"" + unread),
      ("soon", "\"soon\"" + unread),
      ("3", "\"3\"" + unread),
      ("3 fortnights before", "\"3 fortnights before\"" + unread),
      ("3 days prior", "\"3 days prior\"" + unread),
      ("3 days beginning", "\"3 days beginning\"" + unread),
      ("before 3 days", "\"before 3 days\"" + unread),
      ("-3 days before", "\"-3 days before\"" + unread),
      ("3.5 days before", "\"3.5 days before\"" + unread),
      ("thirteen days before", "\"thirteen days before\"" + unread),
      ("3 dayss before", "\"3 dayss before\"" + unread),
      ("at least", "\"at least\"" + unread),
      ("0 days before", "\"0 days before\" has the number 0" + range),
      ("100001 days before", "\"100001 days before\" has the number 100001" + range),
      (
        "99999999999999999999 days before",
        "\"99999999999999999999 days before\" has the number 99999999999999999999" + range
      ),
      (
        "3 days before 31 June 2017",
        "\"31 June 2017\" is not a day; expected a day that exists, such as 2017-06-20 or "
          + "20 June 2017"
      ),
      (
        "3 days before 2017-06-20",
        "\"3 days before 2017-06-20\" names the day 2017-06-20; expected a period alone, such as "
          + "3 days before"
      ),
    ])
  func refuses(text: String, line: String) {
    #expect(refusal { () throws(Refusal) in _ = try SpanReader.span(text) } == line)
  }

  @Test("a span without a side cannot be reckoned, nor one that leaves the calendar")
  func unreckonable() throws {
    let calendar = try Calendars.of(.englandAndWales)
    func line(_ span: Span, _ day: Day) -> String? {
      refusal { () throws(Refusal) in _ = try Reckoner.reckon(span, from: day, on: calendar) }
    }
    #expect(
      line(Span(2, .months), "2017-06-20")
        == "\"2 months\" does not say whether it is before or after the day; "
        + "expected 2 months before, 2 months after, or 2 months beginning with")
    #expect(
      line(Span(3, .years, .before), "0002-06-20")
        == "3 years before 0002-06-20 lies outside the years 1 to 9999; "
        + "count a shorter period")
    #expect(
      line(Span(1, .days, .after), "9999-12-31")
        == "1 day after 9999-12-31 lies outside the years 1 to 9999; "
        + "count a shorter period")
    let meeting = refusal { () throws(Refusal) in
      _ = try Reckoner.earliestMeeting(
        for: Span(2, .weeks, .after), published: "2017-06-20", on: calendar)
    }
    #expect(
      meeting
        == "\"2 weeks after\" does not count back from a meeting; "
        + "expected a period before a meeting, such as 2 weeks before")
  }
}
