import Testing

@testable import Governance

/// The words in which meetings say by when, and the interval they mean.
struct ByWhenReaderTests {
  /// Words, the day they were said on, and the first and last day they mean.
  static let intervals: [(String, Day, Day, Day)] = [
    ("2004-03-01", "2004-02-12", "2004-03-01", "2004-03-01"),
    ("1 March 2004", "2004-02-12", "2004-03-01", "2004-03-01"),
    ("Mon 1 March 2004", "2004-02-12", "2004-03-01", "2004-03-01"),
    ("by 30 June 2006", "2006-03-21", "2006-06-30", "2006-06-30"),
    ("by the 1st of March", "2004-02-12", "2004-03-01", "2004-03-01"),
    ("by 1 March", "2004-03-02", "2005-03-01", "2005-03-01"),
    (
      "7th November 2016 - UPDATE: completed and deadline met", "2016-06-01", "2016-11-07",
      "2016-11-07"
    ),
    (
      "7th November 2016 – UPDATE: completed and deadline met", "2016-06-01", "2016-11-07",
      "2016-11-07"
    ),
    (
      "7 th November 2016 – UPDATE completed and deadline met.", "2016-06-01", "2016-11-07",
      "2016-11-07"
    ),
    ("February/March 2004", "2003-09-03", "2004-02-01", "2004-03-31"),
    ("Feb/Mar 2004", "2003-09-03", "2004-02-01", "2004-03-31"),
    ("July/ August 2004", "2003-09-03", "2004-07-01", "2004-08-31"),
    ("Sep-Dec 2004", "2003-09-03", "2004-09-01", "2004-12-31"),
    ("September–December 2004", "2003-09-03", "2004-09-01", "2004-12-31"),
    ("Dec 2004-Mar 2005", "2003-09-03", "2004-12-01", "2005-03-31"),
    ("Dec 2004 to Mar 2005", "2003-09-03", "2004-12-01", "2005-03-31"),
    ("Dec-Mar 2005", "2003-09-03", "2004-12-01", "2005-03-31"),
    ("Nov-Feb", "2004-12-24", "2004-11-01", "2005-02-28"),
    ("between 1 March and 15 April 2004", "2003-09-03", "2004-03-01", "2004-04-15"),
    ("from 1 March to 15 April 2004", "2003-09-03", "2004-03-01", "2004-04-15"),
    ("1-5 March 2004", "2003-09-03", "2004-03-01", "2004-03-05"),
    ("30 December - 2 January", "2003-09-03", "2003-12-30", "2004-01-02"),
    ("by June", "2006-03-21", "2006-06-01", "2006-06-30"),
    ("by June", "2006-06-30", "2006-06-01", "2006-06-30"),
    ("by June", "2006-07-01", "2007-06-01", "2007-06-30"),
    ("by the end of June", "2006-03-21", "2006-06-01", "2006-06-30"),
    ("end June 2006", "2006-03-21", "2006-06-01", "2006-06-30"),
    ("summer 2017", "2017-03-07", "2017-06-01", "2017-08-31"),
    ("by the summer", "2017-09-01", "2018-06-01", "2018-08-31"),
    ("Spring 2017", "2017-01-07", "2017-03-01", "2017-05-31"),
    ("in autumn 2017", "2017-03-07", "2017-09-01", "2017-11-30"),
    ("winter 2017/18", "2017-03-07", "2017-12-01", "2018-02-28"),
    ("winter 2019/20", "2017-03-07", "2019-12-01", "2020-02-29"),
    ("winter", "2018-01-15", "2017-12-01", "2018-02-28"),
    ("July 2017", "2017-03-07", "2017-07-01", "2017-07-31"),
    ("Sept. 2004", "2003-09-03", "2004-09-01", "2004-09-30"),
    ("APRIL 2005", "2003-09-03", "2005-04-01", "2005-04-30"),
    ("February 2004", "2003-09-03", "2004-02-01", "2004-02-29"),
    ("29 February", "2003-09-03", "2004-02-29", "2004-02-29"),
    ("2006/07", "2006-03-21", "2006-04-01", "2007-03-31"),
    ("during 1999/2000", "1999-03-21", "1999-04-01", "2000-03-31"),
    ("Q1 2006/07", "2006-03-21", "2006-04-01", "2006-06-30"),
    ("Q4 2006/07", "2006-03-21", "2007-01-01", "2007-03-31"),
    ("July 2017 (Strategic Leads to confirm)", "2017-06-20", "2017-07-01", "2017-07-31"),
  ]

  @Test("words mean an interval, whose year is the next where none is said", arguments: intervals)
  func means(words: String, said: Day, first: Day, last: Day) {
    #expect(ByWhenReader.read(words, saidOn: said) == .within(first...last))
  }

  /// The same, named from the day they were said on: Tue 26 March 2002.
  static let near: [(String, Day, Day)] = [
    ("tomorrow", "2002-03-27", "2002-03-27"),
    ("by tomorrow", "2002-03-27", "2002-03-27"),
    ("today", "2002-03-26", "2002-03-26"),
    ("in two weeks", "2002-04-09", "2002-04-09"),
    ("in 2 weeks", "2002-04-09", "2002-04-09"),
    ("in two weeks' time", "2002-04-09", "2002-04-09"),
    ("in a fortnight’s time", "2002-04-09", "2002-04-09"),
    ("two weeks from today", "2002-04-09", "2002-04-09"),
    ("in 3 days", "2002-03-29", "2002-03-29"),
    ("in a month", "2002-04-26", "2002-04-26"),
    ("within two weeks", "2002-03-26", "2002-04-09"),
    ("within a month", "2002-03-26", "2002-04-26"),
    ("by Friday", "2002-03-29", "2002-03-29"),
    ("Tuesday", "2002-03-26", "2002-03-26"),
    ("this Friday", "2002-03-29", "2002-03-29"),
    // Of this week or of next: late only after the later.
    ("next Friday", "2002-03-29", "2002-04-05"),
    ("next Tuesday", "2002-04-02", "2002-04-02"),
    ("by next Monday", "2002-04-01", "2002-04-01"),
    ("this week", "2002-03-25", "2002-03-31"),
    ("next week", "2002-04-01", "2002-04-07"),
    ("by the end of next week", "2002-04-01", "2002-04-07"),
    ("end of the month", "2002-03-01", "2002-03-31"),
    ("end of next month", "2002-04-01", "2002-04-30"),
    ("by the end of next month", "2002-04-01", "2002-04-30"),
    ("in two weeks: papers first", "2002-04-09", "2002-04-09"),
    ("30/4/2002", "2002-04-30", "2002-04-30"),
    ("by 30.04.2002", "2002-04-30", "2002-04-30"),
    ("Tue 30/4/2002", "2002-04-30", "2002-04-30"),
    ("To be reviewed March 2017", "2017-03-01", "2017-03-31"),
    ("to be completed by June", "2002-06-01", "2002-06-30"),
    ("Due 30 June 2006", "2006-06-30", "2006-06-30"),
    ("Review April 2003", "2003-04-01", "2003-04-30"),
  ]

  @Test("words named from the day they are said on mean the days that follow", arguments: near)
  func meansNear(words: String, first: Day, last: Day) {
    #expect(ByWhenReader.read(words, saidOn: "2002-03-26") == .within(first...last))
  }

  @Test("a month from the last day of a month ends on the last that there is")
  func shortMonths() {
    func read(_ words: String, _ said: Day) -> ByWhen { ByWhenReader.read(words, saidOn: said) }
    let (short, leap): (Day, Day) = ("2003-02-28", "2004-02-29")
    #expect(read("in a month", "2003-01-31") == .within(short...short))
    #expect(read("in three months", "2003-11-30") == .within(leap...leap))
    #expect(
      read("in a year", "2004-02-29") == .within(("2005-02-28" as Day)...("2005-02-28" as Day)))
  }

  @Test("a meeting of the board is named by its month, or is the next")
  func meetings() {
    func read(_ words: String) -> ByWhen { ByWhenReader.read(words, saidOn: "2002-03-26") }
    for words in ["by the next meeting", "next meeting", "by the next Board meeting."] {
      #expect(read(words) == .meeting(nil), "\(words)")
    }
    let may = ("2002-05-01" as Day)...("2002-05-31" as Day)
    for words in ["by the May meeting", "at the meeting in May", "the May 2002 board meeting"] {
      #expect(read(words) == .meeting(may), "\(words)")
    }
    let day: Day = "2002-05-21"
    #expect(read("by the meeting of 21 May") == .meeting(day...day))
  }

  @Test("what goes on, and what begins and has no end, has no day to be done by")
  func open() {
    func read(_ words: String) -> ByWhen { ByWhenReader.read(words, saidOn: "2016-06-01") }
    for words in [
      "On-going", "ongoing", "ON GOING", "On- going after service delivery starts",
      "On-going " + String(repeating: "and so on ", count: 30),
    ] {
      #expect(read(words) == .ongoing, "\(words)")
    }
    for words in [
      "From 7th November 2016",
      "From 7 th November 2016 - UPDATE the monitoring of care providers is ongoing.",
    ] {
      #expect(read(words) == .from("2016-11-07"), "\(words)")
    }
    #expect(read("from summer 2017") == .from("2017-06-01"))
  }

  @Test(
    "whatever names no one interval is kept as words without a day",
    arguments: [
      "", " ", "-", "as soon as it can be done", "31 February 2004", "29 February 2005",
      "Smarch 2004", "32nd May", "0 May 2004", "May 04", "2004", "winter 2017", "winter 2017/19",
      "Q1 2006", "Q5 2006/07", "2006/08", "2006-07", "2004-13-01", "2004-02-30", "31/06/2006",
      "early June 2006", "before June", "June or July 2006", "Mar 2005-Dec 2004",
      "Mar 2005 - Dec 2004", "5-1 March 2004", "1 March, 2004", "Sep-Smarch 2004",
      "1 March 2004 - 31 February 2005", "Tue 1 March 2004", "Fri 30/6/2007", "for two weeks",
      "To be confirmed March 2017",
      "last of all", "in time", "next", "a few weeks", "in 1000 weeks", "two", "from", "by",
      "by the",
      "the meeting", "from the next meeting", "ma\u{308}rz 2004", "m\u{e4}rz 2004", "１ March 2004",
      "1 March 20044", "99999999999999999999 March 2004", "2006/07-2007/08", "2006/07\u{0}",
      "9999/00", "winter 9999/00", "Q9 9999/00",
    ])
  func unknown(words: String) {
    #expect(ByWhenReader.read(words, saidOn: "2004-01-10") == .unknown)
  }

  @Test("texts of any length are read, or not, at once")
  func long() {
    let said: Day = "2004-01-10"
    for part in ["-", "- ", "by ", "June ", "1 March 2004 - ", ",", "\u{301}", "ongoin", "🏛", "("] {
      let text = String(repeating: part, count: 10_000)
      let found = ByWhenReader.read(text, saidOn: said)
      #expect(found == .unknown, "\(part)")
    }
    let tail = String(repeating: "and so on ", count: 1000)
    let day: Day = "2004-03-01"
    #expect(ByWhenReader.read("1 March 2004: \(tail)", saidOn: said) == .within(day...day))
  }

  @Test("the last days that can be written are no trouble")
  func edges() {
    #expect(ByWhenReader.read("by June", saidOn: "9999-12-31") == .unknown)
    let last: Day = "9999-12-31"
    #expect(ByWhenReader.read("31 December 9999", saidOn: last) == .within(last...last))
    #expect(ByWhenReader.read("by January", saidOn: "0001-01-01") != .unknown)
  }

  @Test("the reading is told in words")
  func readings() {
    func told(_ words: String) -> String {
      ByWhenReader.read(words, saidOn: "2006-03-21").reading
    }
    #expect(
      [
        "by June", "by 30 June", "by the next meeting", "by the May meeting", "from May",
        "on-going",
        "soon",
      ].map(told) == [
        "read as Thu 1 Jun 2006 to Fri 30 Jun 2006; late only after the last of those days",
        "read as Fri 30 Jun 2006; late after that day",
        "read as the board's next meeting",
        "read as the board's first meeting between Mon 1 May 2006 and Wed 31 May 2006",
        "read as from Mon 1 May 2006 onwards, with no last day",
        "read as ongoing, with a day of review and no last day",
        "no due day can be worked out from it",
      ])
  }
}
