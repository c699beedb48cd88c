import Testing

@testable import Governance

/// The cases A9 to A15 and the days reckoned in A18, A20 and A21.
struct LaterCalendarCasesTests {
  @Test("A9: in 2020 the early May holiday was a Friday")
  func a9() throws {
    #expect(
      try Deadlines.three("2020-05-12") == ["Wed 6 May 2020", "Tue 5 May 2020", "Fri 1 May 2020"])
  }

  @Test("A10: in 2022 the last Monday of May was a working day")
  func a10() throws {
    #expect(
      try Deadlines.three("2022-06-07") == [
        "Tue 31 May 2022", "Mon 30 May 2022", "Thu 26 May 2022",
      ]
    )
    #expect(try Calendars.of(.englandAndWales).works("2022-05-30"))
  }

  @Test("A11: minutes due on a bank holiday stay due, with an earlier day advised")
  func a11() throws {
    let calendar = try Calendars.of(.englandAndWales)
    let due = try Deadlines.reckon("2 weeks after 2002-05-21")
    #expect(due.day.spoken == "Tue 4 Jun 2002")
    #expect(!calendar.works("2002-06-04") && !calendar.works("2002-06-03"))
    #expect(due.advice?.spoken == "Fri 31 May 2002")
    #expect(due.judge("2002-06-04", on: calendar) == .met)
    #expect(due.judge("2002-06-05", on: calendar) == .missed(days: 1, ""))
  }

  @Test("A12: the millennium gave 31 December 1999 as a holiday")
  func a12() throws {
    #expect(
      try Deadlines.three("2000-01-05") == [
        "Wed 29 Dec 1999", "Fri 24 Dec 1999", "Wed 22 Dec 1999",
      ]
    )
  }

  @Test("A13: Scotland's World Cup holiday counts, and a stale file misses it")
  func a13() throws {
    #expect(
      try Deadlines.three("2026-06-18", in: .scotland)
        == ["Fri 12 Jun 2026", "Thu 11 Jun 2026", "Tue 9 Jun 2026"])
    #expect(
      try Deadlines.three("2026-06-18") == [
        "Mon 15 Jun 2026", "Fri 12 Jun 2026", "Wed 10 Jun 2026",
      ]
    )
    let stale = try Calendars.of(.scotland, without: "2026-06-15")
    #expect(
      try Deadlines.reckon("3 working days before 2026-06-18", on: stale).day == "2026-06-15")
  }

  @Test("A14: Northern Ireland keeps the Boyne and St Patrick's Day")
  func a14() throws {
    func prior(_ meeting: Day, _ nation: Nation) throws -> String {
      try Deadlines.reckon("3 working days before \(meeting)", in: nation).day.spoken
    }
    #expect(try prior("2021-07-14", .northernIreland) == "Thu 8 Jul 2021")
    #expect(try prior("2021-07-14", .englandAndWales) == "Fri 9 Jul 2021")
    #expect(try prior("2024-03-20", .northernIreland) == "Thu 14 Mar 2024")
    #expect(try prior("2024-03-20", .englandAndWales) == "Fri 15 Mar 2024")
    #expect(try !Calendars.of(.northernIreland).works("2024-03-18"))
  }

  @Test("A15: Scotland keeps St Andrew's Day, but not in 2006")
  func a15() throws {
    let prior = "3 working days before 2024-12-04"
    #expect(try Deadlines.reckon(prior, in: .scotland).day.spoken == "Thu 28 Nov 2024")
    #expect(try Deadlines.reckon(prior).day.spoken == "Fri 29 Nov 2024")
    let scotland = try Calendars.of(.scotland)
    #expect(!scotland.works("2024-12-02"))
    #expect(scotland.works("2006-11-30"))
  }

  @Test("A18: minutes over New Year are due on the day, with advice where it is a holiday")
  func a18() throws {
    let england = try Deadlines.reckon("2 weeks after 2022-12-20")
    let scotland = try Deadlines.reckon("2 weeks after 2022-12-20", in: .scotland)
    #expect(england.day.spoken == "Tue 3 Jan 2023")
    #expect(england.advice == nil)
    #expect(scotland.day.spoken == "Tue 3 Jan 2023")
    #expect(scotland.advice?.spoken == "Fri 30 Dec 2022")
    for nation in Nation.allCases {
      let next = try Deadlines.reckon("2 weeks after 2023-12-20", in: nation)
      #expect(next.day.spoken == "Wed 3 Jan 2024")
      #expect(next.advice == nil)
    }
  }

  @Test("A20: two months from the 31st end with the shorter month")
  func a20() throws {
    func limit(_ meeting: Day) throws -> String {
      try Deadlines.reckon("2 months after \(meeting)").day.spoken
    }
    #expect(try limit("2002-12-31") == "Fri 28 Feb 2003")
    #expect(try limit("2003-12-31") == "Sun 29 Feb 2004")
    #expect(try limit("2003-07-31") == "Tue 30 Sep 2003")
    #expect(try limit("2024-07-31") == "Mon 30 Sep 2024")
    #expect(try limit("2003-02-28") == "Mon 28 Apr 2003")
    let leap = try Deadlines.reckon("2 months after 2003-12-31")
    let calendar = try Calendars.of(.englandAndWales)
    #expect(leap.advice?.spoken == "Fri 27 Feb 2004")
    #expect(leap.judge("2004-02-29", on: calendar) == .met)
    #expect(leap.judge("2004-03-01", on: calendar) == .missed(days: 1, ""))
  }

  @Test("A21: six weeks over Christmas end on New Year's Day, with New Year's Eve advised")
  func a21() throws {
    let calendar = try Calendars.of(.englandAndWales)
    let next = try Deadlines.reckon("6 weeks after 2001-11-20")
    #expect(next.day.spoken == "Tue 1 Jan 2002")
    #expect(!calendar.works(next.day))
    #expect(next.advice?.spoken == "Mon 31 Dec 2001")
    #expect(("2002-01-08" as Day) - next.anchor == 49)
    #expect(next.judge("2002-01-08", on: calendar) == .missed(days: 7, ""))
  }
}
