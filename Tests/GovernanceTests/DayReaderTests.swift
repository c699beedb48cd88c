import Testing

@testable import Governance

/// Days as people type them.
struct DayReaderTests {
  private static let unread =
    " is not a day; expected a day that exists, such as 2017-06-20 or 20 June 2017"

  @Test(
    "a day is read in each spelling that people use",
    arguments: [
      "2017-06-20", " 2017-06-20 ", "20 June 2017", "20 jun 2017", "20  JUNE  2017",
      "Tue 20 Jun 2017", "Tuesday 20 June 2017", "tuesday 20 jun 2017", "20/6/2017", "20/06/2017",
      "20.6.2017", " 20.06.2017 ", "20-6-2017", "20th June 2017", "the 20th of June 2017",
      "Tue, 20 June 2017".replacing(",", with: ""), "on 20 June 2017", "Tue 20/6/2017",
    ])
  func reads(text: String) throws {
    #expect(try DayReader.read(text) == "2017-06-20")
  }

  @Test("strokes and points have the day first, as people here write")
  func dayFirst() throws {
    #expect(try DayReader.read("03/04/2017") == "2017-04-03")
    #expect(try DayReader.read("1.12.2026") == "2026-12-01")
  }

  @Test("September has a short form of four letters too, and 29 February its own years")
  func others() throws {
    #expect(try DayReader.read("1 Sept 2022") == "2022-09-01")
    #expect(try DayReader.read("29 February 2024") == "2024-02-29")
    #expect(try DayReader.read("Thu 29 Feb 2024") == "2024-02-29")
  }

  @Test(
    "a text that is no day is refused in one line",
    arguments: [
      ("29 Feb 2023", "\"29 Feb 2023\"" + unread),
      ("2023-02-29", "\"2023-02-29\"" + unread),
      ("31 June 2017", "\"31 June 2017\"" + unread),
      ("0 June 2017", "\"0 June 2017\"" + unread),
      ("20 Ju 2017", "\"20 Ju 2017\"" + unread),
      ("20 Junes 2017", "\"20 Junes 2017\"" + unread),
      ("20 June 17", "\"20 June 17\"" + unread),
      ("6/20/2017", "\"6/20/2017\"" + unread), ("20/6/17", "\"20/6/17\"" + unread),
      ("20/6.2017", "\"20/6.2017\"" + unread), ("20//2017", "\"20//2017\"" + unread),
      ("20/006/2017", "\"20/006/2017\"" + unread), ("/6/2017", "\"/6/2017\"" + unread),
      ("20/Jun/2017", "\"20/Jun/2017\"" + unread), ("+2/6/2017", "\"+2/6/2017\"" + unread),
      ("June 2017", "\"June 2017\"" + unread),
      ("", "\"\"" + unread),
      ("Foo 20 June 2017", "\"Foo 20 June 2017\"" + unread),
      (
        "Mon 20 Jun 2017",
        "\"Mon 20 Jun 2017\" names a Monday, but 2017-06-20 is a Tuesday; "
          + "expected a weekday and a date that agree"
      ),
    ])
  func refuses(text: String, line: String) {
    #expect(refusal { () throws(Refusal) in _ = try DayReader.read(text) } == line)
  }

  @Test(
    "a number with a sign, or a year that cannot be written, is no day",
    arguments: ["+2 June 2017", "20 June +017", "20 June -001", "20 June 0000"])
  func refusesSigns(text: String) {
    let line = refusal { () throws(Refusal) in _ = try DayReader.read(text) }
    #expect(line == "\"\(text)\"" + DayReaderTests.unread)
  }

  /// What is typed on Tue 26 March 2002, and the day it means.
  static let typed: [(String, Day)] = [
    ("today", "2002-03-26"), ("tomorrow", "2002-03-27"), ("yesterday", "2002-03-25"),
    ("in two weeks", "2002-04-09"), ("3 weeks ago", "2002-03-05"), ("Friday", "2002-03-29"),
    ("last Friday", "2002-03-22"), ("next Tuesday", "2002-04-02"), ("20 June", "2002-06-20"),
    ("Thu 20 June", "2002-06-20"), ("1 March", "2002-03-01"), ("30 December", "2001-12-30"),
    ("end of next month", "2002-04-30"), ("end of March", "2002-03-31"),
    ("end of June 2003", "2003-06-30"), ("30/4/2002", "2002-04-30"),
  ]

  @Test(
    "what is typed is read from the day it is typed on, and the reading is told", arguments: typed)
  func reads(text: String, day: Day) throws {
    let found = try DayReader.reading(text, typedOn: "2002-03-26")
    #expect(found.day == day)
    #expect(found.note == day.spoken)
  }

  @Test("a day that is plain needs no note")
  func plain() throws {
    for text in ["2002-04-30", "30 April 2002", "Tue 30 Apr 2002"] {
      let found = try DayReader.reading(text, typedOn: "2002-03-26")
      #expect(found.day == "2002-04-30")
      #expect(found.note == nil)
    }
  }

  @Test(
    "what may mean more days than one is refused with both",
    arguments: [
      ("next Friday", "may be Fri 29 Mar 2002 or Fri 5 Apr 2002; expected the date"),
      ("next week", "may be Mon 1 Apr 2002 or Sun 7 Apr 2002; expected the date"),
      (
        "26 September",
        "may be Wed 26 Sep 2001 or Thu 26 Sep 2002; expected the year too: "
          + "26 September 2001"
      ),
    ])
  func refusesDoubt(text: String, why: String) {
    let line = refusal { () throws(Refusal) in
      _ = try DayReader.reading(text, typedOn: "2002-03-26")
    }
    #expect(line == "\"\(text)\" \(why)")
  }

  @Test("in a file, where nobody knows when it was typed, the year is said")
  func inFiles() {
    for text in ["tomorrow", "20 June", "Friday", "in two weeks", "end of next month"] {
      let line = refusal { () throws(Refusal) in _ = try DayReader.read(text) }
      #expect(line == "\"\(text)\"" + DayReaderTests.unread)
    }
  }
}
