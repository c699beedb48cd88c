import Testing

@testable import Governance

/// The cases A11, A16, A18 to A22 of the catalogue, as a check judges them.
struct CheckCasesTests {
  static let minutes = """
    minutes:
      within: 2 weeks after
      to: [members, ce-council, ce-ha]
      then-to: [carers-groups]
    """
  static let shadow = """
    meetings:
      - at-least-every: 6 weeks
        from: 2001-10-01
        to: 2002-03-31
      - at-least-every: 2 months
        from: 2002-04-01
    """

  /// A meeting whose minutes were sent to each of those who have them on a day of its own.
  private func sent(
    _ meeting: Day, toMembers members: Day, toCouncil council: Day, toHealth health: Day
  ) -> CheckedBoard {
    var board = CheckedBoard(CheckCasesTests.minutes)
    board.held(meeting)
    board.sent(meeting, to: "members", on: members)
    board.sent(meeting, to: "ce-council", on: council)
    board.sent(meeting, to: "ce-ha", on: health)
    return board
  }

  @Test("what is owed spells a recipient as its rule does: keys without hyphens, names as written")
  func recipients() throws {
    // Given
    var board = CheckedBoard(
      """
      minutes:
        within: 2 weeks after
        to: [overview-and-scrutiny, Chief-Executive of the Trust]
      """)
    board.held("2002-05-21")
    // Then
    let owed = try board.check(on: "2002-06-30").obligations.filter { $0.key.hasPrefix("minutes/") }
    #expect(
      owed.map(\.what) == [
        "minutes of Tue 21 May 2002 to overview and scrutiny",
        "minutes of Tue 21 May 2002 to Chief-Executive of the Trust",
      ])
  }

  @Test("A11: minutes due on a bank holiday are a day late the day after, and not before")
  func a11() throws {
    // Given
    let board = sent(
      "2002-05-21", toMembers: "2002-05-31", toCouncil: "2002-06-04", toHealth: "2002-06-05")
    // Then
    let late = try board.obligation("minutes/2002-05-21/ce-ha", on: "2002-06-30")
    #expect(late.day == "2002-06-04")
    #expect(late.due?.advice == "2002-05-31")
    #expect(late.compliance.words == "missed by 1 day")
    #expect(try board.stands("minutes/2002-05-21/members", on: "2002-06-30") == "met")
    #expect(try board.stands("minutes/2002-05-21/ce-council", on: "2002-06-30") == "met")
    #expect(try board.stands("minutes/2002-05-21/ce-ha", on: "2002-06-04") == "not yet due")
  }

  @Test("A16: a pack sent after midnight in summer counts for the local day, not for that of UTC")
  func a16() throws {
    // Given 2017-06-14T23:30:00Z, which is 15 June 00.30 here
    let moment = try #require(Moment("2017-06-15T00:30:00+01:00"))
    #expect(moment.seconds == Moment("2017-06-14T23:30:00+00:00")?.seconds)
    for (span, words) in [("3 working days", "met"), ("3 clear days", "missed by 1 day")] {
      var board = CheckedBoard("papers:\n  at-least: \(span) before")
      board.held("2017-06-20")
      // When
      board.available("agenda", for: "2017-06-20", at: moment)
      // Then
      #expect(try board.stands("papers/2017-06-20/agenda", on: "2017-06-20") == words)
    }
    // And the same reading in winter is still the day before
    var winter = CheckedBoard("papers:\n  at-least: 3 clear days before")
    winter.held("2017-01-17")
    winter.available(
      "agenda", for: "2017-01-17", at: try #require(Moment("2017-01-11T23:30:00+00:00")))
    #expect(
      try winter.obligation("papers/2017-01-17/agenda", on: "2017-01-17").done == "2017-01-11")
    #expect(try winter.stands("papers/2017-01-17/agenda", on: "2017-01-17") == "met")
  }

  @Test("A18: minutes over New Year are due on the day, holiday or not, with advice in Scotland")
  func a18() throws {
    for (nation, advice) in [("england-and-wales", nil), ("scotland", "2022-12-30" as Day)] {
      var board = CheckedBoard("minutes:\n  within: 2 weeks after", nation: nation)
      board.held("2022-12-20", "2023-12-20")
      let first = try board.obligation("minutes/2022-12-20/members", on: "2023-01-03")
      #expect(first.day == "2023-01-03")
      #expect(first.due?.advice == advice)
      #expect(first.compliance == .notYetDue)
      #expect(
        try board.stands("minutes/2022-12-20/members", on: "2023-01-04") == "missed by 1 day")
      let second = try board.obligation("minutes/2023-12-20/members", on: "2024-01-03")
      #expect(second.day == "2024-01-03")
      #expect(second.due?.advice == nil)
    }
  }

  @Test("A19: each recipient is judged alone, and the wider circulation has no deadline")
  func a19() throws {
    // Given
    let board = sent(
      "2017-06-20", toMembers: "2017-07-04", toCouncil: "2017-07-03", toHealth: "2017-07-05")
    // Then
    #expect(
      try board.findings(on: "2017-08-31") == [
        "minutes/2017-06-20/ce-ha: missed by 1 day",
        "circulation/2017-06-20/carers-groups: no deadline",
      ])
    #expect(try board.stands("minutes/2017-06-20/members", on: "2017-08-31") == "met")
    #expect(try board.stands("minutes/2017-06-20/ce-council", on: "2017-08-31") == "met")
  }

  @Test(
    "A20: two months from the 31st end with the shorter month",
    arguments: [
      ("2002-12-31", "2003-02-28", "2003-02-28", "met"),
      ("2003-12-31", "2004-03-01", "2004-02-29", "missed by 1 day"),
      ("2003-12-31", "2004-02-29", "2004-02-29", "met"),
      ("2024-07-31", "2024-09-30", "2024-09-30", "met"),
      ("2003-02-28", "2003-04-28", "2003-04-28", "met"),
      ("2003-02-28", "2003-04-29", "2003-04-28", "missed by 1 day"),
    ] as [(Day, Day, Day, String)])
  func a20(first: Day, next: Day, limit: Day, words: String) throws {
    var board = CheckedBoard("meetings:\n  at-least-every: 2 months")
    board.held(first, next)
    let found = try board.obligation("next-meeting/\(first)", on: next)
    #expect(found.day == limit)
    #expect(found.compliance.words == words)
  }

  @Test("A21: six weeks over Christmas end on New Year's Day; a meeting on 8 January is 7 late")
  func a21() throws {
    // Given
    var board = CheckedBoard(CheckCasesTests.shadow)
    board.held("2001-11-20", "2002-01-08")
    // Then
    let gap = try board.obligation("next-meeting/2001-11-20", on: "2002-01-31")
    #expect(gap.day == "2002-01-01")
    #expect(gap.due?.advice == "2001-12-31")
    #expect(gap.compliance.words == "missed by 7 days")
    #expect(gap.readings == ["held 49 days after that meeting"])
    // And the first meeting of the phase came after its own six weeks: a warning, no breach
    let first = try board.obligation("next-meeting/first", on: "2002-01-31")
    #expect(first.day == "2001-11-12")
    #expect(first.compliance.words == "met, with a note")
  }

  @Test("A22: the gap is a breach and the blocks are none; both are told")
  func a22() throws {
    // Given
    var board = CheckedBoard(
      """
      meetings:
        at-least-every: 2 months
        from: 2002-04-01
      """)
    board.held("2003-04-03", "2003-07-31")
    // Then
    let gap = try board.obligation("next-meeting/2003-04-03", on: "2003-07-31")
    #expect(gap.day == "2003-06-03")
    #expect(gap.compliance.words == "missed by 58 days")
    #expect(
      gap.readings == [
        "held 119 days after that meeting",
        "read as one in each period of 2 months, due by Thu 31 Jul 2003: met",
      ])
    // And read as blocks it is the other way round
    var blocks = CheckedBoard(
      """
      meetings:
        at-least-every: 2 months
        measure: period
        from: 2003-04-01
      """)
    blocks.held("2003-04-03", "2003-07-31")
    #expect(try blocks.stands("next-meeting/2003-04-01", on: "2003-07-31") == "met")
    #expect(try blocks.stands("next-meeting/2003-06-01", on: "2003-07-31") == "met")
    #expect(try blocks.findings(on: "2003-07-31").isEmpty)
  }

  @Test("A8: a holiday adopted afterwards turns met into missed, and the working says why")
  func a8() throws {
    // Given a pack of 14 September 2022 for the 22nd, five clear days before
    var board = CheckedBoard("papers:\n  at-least: 5 clear days before")
    board.held("2022-09-22")
    board.available("agenda", for: "2022-09-22", at: CheckedBoard.at("2022-09-14"))
    var days = try Calendars.holidays().holidays
    days[.englandAndWales]?["2022-09-19"] = nil
    let before = HolidayCalendar(name: "before.json", holidays: days)
    // When the funeral's day is adopted
    let check = try board.check(on: "2022-09-22", replaced: before)
    // Then
    let found = try #require(check.obligations.first { $0.key == "papers/2022-09-22/agenda" })
    #expect(found.day == "2022-09-13")
    // R6: its line says so too
    #expect(
      found.compliance
        == .missed(
          days: 1,
          "only 4 of 5 clear days were left; met by England and Wales, before.json, which was "
            + "adopted before"))
    #expect(found.readings.count == 1)
    let told = try #require(found.readings.first)
    #expect(
      told.contains("it was due Wed 14 Sep 2022: met; since then not counted: Mon 19 Sep 2022"))
  }
}
