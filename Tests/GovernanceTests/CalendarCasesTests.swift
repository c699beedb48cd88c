import Testing

@testable import Governance

/// The cases A1 to A8 of the catalogue, each with every figure it gives.
struct CalendarCasesTests {
  @Test("A1: the baseline, a Tuesday in June, gives each of its six days")
  func a1() throws {
    #expect(
      try Deadlines.three("2017-06-20") == [
        "Thu 15 Jun 2017", "Wed 14 Jun 2017", "Mon 12 Jun 2017",
      ]
    )
    #expect(try Deadlines.reckon("6 weeks before 2017-06-20").day == "2017-05-09")
    #expect(try Deadlines.reckon("28 clear calendar days before 2017-06-20").day == "2017-05-22")
    #expect(try Deadlines.reckon("2 weeks after 2017-06-20").day == "2017-07-04")
  }

  @Test("A2: papers published at the weekend can still leave three clear days")
  func a2() throws {
    let calendar = try Calendars.of(.englandAndWales)
    let clear = try Deadlines.reckon("3 clear days before 2017-06-22")
    let prior = try Deadlines.reckon("3 working days before 2017-06-22")

    #expect(clear.day.spoken == "Fri 16 Jun 2017")
    #expect(clear.judge("2017-06-16", on: calendar) == .met)
    #expect(
      clear.judge("2017-06-17", on: calendar)
        == .metWithNote("Saturday is not a working day, but it left 3 clear days"))
    #expect(
      clear.judge("2017-06-18", on: calendar)
        == .metWithNote("Sunday is not a working day, but it left 3 clear days"))
    #expect(
      clear.judge("2017-06-19", on: calendar)
        == .missed(days: 1, "only 2 of 3 clear days were left"))
    #expect(prior.day.spoken == "Mon 19 Jun 2017")
    #expect(prior.judge("2017-06-19", on: calendar) == .met)
  }

  @Test("A3: at Easter, England and Scotland differ by Easter Monday")
  func a3() throws {
    #expect(
      try Deadlines.three("2017-04-18") == ["Tue 11 Apr 2017", "Mon 10 Apr 2017", "Thu 6 Apr 2017"])
    #expect(
      try Deadlines.three("2017-04-18", in: .scotland)
        == ["Wed 12 Apr 2017", "Tue 11 Apr 2017", "Fri 7 Apr 2017"])
  }

  @Test("A4: after Easter, Maundy Thursday is a working day")
  func a4() throws {
    #expect(
      try Deadlines.three("2017-04-20") == [
        "Thu 13 Apr 2017", "Wed 12 Apr 2017", "Mon 10 Apr 2017",
      ]
    )
    #expect(try Calendars.of(.englandAndWales).works("2017-04-13"))
  }

  @Test("A5: at New Year, Scotland has a day more off")
  func a5() throws {
    #expect(
      try Deadlines.three("2017-01-04") == [
        "Thu 29 Dec 2016", "Wed 28 Dec 2016", "Thu 22 Dec 2016",
      ]
    )
    #expect(
      try Deadlines.three("2017-01-04", in: .scotland)
        == ["Wed 28 Dec 2016", "Fri 23 Dec 2016", "Wed 21 Dec 2016"])
  }

  @Test("A6: Christmas on a Saturday is observed on the Monday and the Tuesday")
  func a6() throws {
    #expect(
      try Deadlines.three("2022-01-05") == [
        "Thu 30 Dec 2021", "Wed 29 Dec 2021", "Thu 23 Dec 2021",
      ]
    )
    let five = try Deadlines.reckon("5 clear days before 2022-01-05")
    #expect(Deadlines.holidays(skippedBy: five) == ["2021-12-27", "2021-12-28", "2022-01-03"])
  }

  @Test("A7: bank holidays on both sides of a weekend are each passed over")
  func a7() throws {
    #expect(
      try Deadlines.three("2011-05-04") == [
        "Wed 27 Apr 2011", "Tue 26 Apr 2011", "Wed 20 Apr 2011",
      ]
    )
    let five = try Deadlines.reckon("5 clear days before 2011-05-04")
    #expect(
      Deadlines.holidays(skippedBy: five)
        == ["2011-04-22", "2011-04-25", "2011-04-29", "2011-05-02"])
  }

  @Test("A8: a holiday proclaimed after publication turns met into missed and is named")
  func a8() throws {
    // Given the calendar before and after the State Funeral was proclaimed
    let now = try Calendars.of(.englandAndWales)
    let then = try Calendars.of(.englandAndWales, without: "2022-09-19")
    #expect(
      try Deadlines.three("2022-09-22") == [
        "Fri 16 Sep 2022", "Thu 15 Sep 2022", "Tue 13 Sep 2022",
      ]
    )

    // When a pack published on 14 September is judged on each
    let before = try Deadlines.reckon("5 clear days before 2022-09-22", on: then)
    let after = try Deadlines.reckon("5 clear days before 2022-09-22", on: now)

    // Then the same act is met on the one, missed on the other, and the day is named
    #expect(before.day == "2022-09-14")
    #expect(before.judge("2022-09-14", on: then) == .met)
    #expect(
      after.judge("2022-09-14", on: now) == .missed(days: 1, "only 4 of 5 clear days were left"))
    #expect(
      after.newlySkipped(since: then) == [
        SkippedDay(
          day: "2022-09-19", name: "Bank Holiday for the State Funeral of Queen Elizabeth II")
      ])
    #expect(before.newlySkipped(since: now).isEmpty)
  }

  @Test("D5: the earliest meeting is a working day; the first day that leaves the time is told")
  func earliestMeeting() throws {
    func earliest(_ span: String, _ published: Day, in nation: Nation = .englandAndWales) throws
      -> [Day]
    {
      let found = try Reckoner.earliestMeeting(
        for: try SpanReader.span(span, suchAs: "3 days"), published: published,
        on: try Calendars.of(nation))
      return [found.day, found.limit]
    }
    #expect(try earliest("5 clear days before", "2017-12-20") == ["2018-01-02", "2017-12-30"])
    #expect(try earliest("3 clear days before", "1999-12-23") == ["2000-01-04", "1999-12-31"])
    // And in Scotland 2 January is none; working days, calendar days, weeks and months are alike.
    #expect(
      try earliest("5 clear days before", "2017-12-20", in: .scotland) == [
        "2018-01-03", "2017-12-30",
      ]
    )
    #expect(try earliest("3 working days before", "2017-12-20") == ["2017-12-27", "2017-12-23"])
    #expect(try earliest("5 days before", "2017-12-20") == ["2017-12-27", "2017-12-25"])
    #expect(try earliest("1 week before", "2018-03-23") == ["2018-04-03", "2018-03-30"])
    #expect(try earliest("1 month before", "2017-11-25") == ["2017-12-27", "2017-12-25"])
    #expect(try earliest("3 days before", "2017-06-15") == ["2017-06-19", "2017-06-18"])
  }

  @Test("D3: a term that begins on a date its last month has not fills that month, as reckoned")
  func shortMonths() throws {
    func ends(_ starts: String, _ length: String, extension further: String = "1 year") throws
      -> [Day]
    {
      let rule = try Constitution.read(
        "name: B\nnation: england-and-wales\nterm:\n  for: \(length)\n  starts: \(starts)\n  extension: \(further)\n"
      )[TermRule.self].all(on: "2004-03-01").first?.rule
      let term = try #require(rule)
      return try [#require(term.ends), #require(term.endsAtLatest)]
    }
    #expect(try ends("2004-02-29", "3 years") == ["2007-02-28", "2008-02-28"])
    #expect(try ends("2003-08-31", "18 months") == ["2005-02-28", "2006-02-28"])
    #expect(try ends("2003-12-31", "2 months") == ["2004-02-29", "2005-02-28"])
    #expect(try ends("2004-02-28", "1 year") == ["2005-02-27", "2006-02-27"])
    #expect(try ends("2001-10-01", "4 years") == ["2005-09-30", "2006-09-30"])
    for (starts, length) in [("2004-02-29", "3 years"), ("2003-08-31", "18 months")] {
      let reckoned = try Deadlines.reckon("\(length) beginning with \(starts)")
      #expect(try ends(starts, length)[0] == reckoned.day)
    }
  }
}
