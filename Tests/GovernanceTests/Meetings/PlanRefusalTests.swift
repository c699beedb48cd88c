import Testing

@testable import Governance

/// What no plan can be made of, and the lines that say so.
struct PlanRefusalTests {
  private func every(_ first: Day, _ last: Day) -> Set<Day> {
    Set((first.number...last.number).map { Day(number: $0) })
  }

  @Test("where no days exist the stretch and the rule are named")
  func noDays() throws {
    let given = try Given.planning(Given.cadence("1 week"), last: "2024-11-19")
    #expect(
      given.line(
        planning: "2024-11-20", "2025-03-31", avoid: every("2024-11-20", "2024-11-29"))
        == "a meeting is due by Tue 26 Nov 2024 (a meeting at least every week), but from Wed 20 Nov "
        + "2024 to Tue 26 Nov 2024 no working day is left after those to be avoided; avoid fewer days, or choose another period [clause 9]"
    )
  }

  @Test("a list that avoids everything leaves no day")
  func nothing() throws {
    let given = try Given.planning(Given.cadence("2 months"))
    #expect(
      given.line(planning: "2002-01-01", "2002-12-31", avoid: every("2002-01-01", "2002-12-31"))
        == "from Tue 1 Jan 2002 to Tue 31 Dec 2002 no working day is left after those to be "
        + "avoided; avoid fewer days, or choose another period")
    #expect(
      given.line(planning: "2002-06-01", "2002-06-02")
        == "from Sat 1 Jun 2002 to Sun 2 Jun 2002 no working day is left after those to be "
        + "avoided; avoid fewer days, or choose another period")
  }

  @Test("a stretch without days in the middle is found however the plan begins")
  func middle() throws {
    let given = try Given.planning(Given.cadence("2 months"), last: "2002-01-15")
    #expect(
      given.line(planning: "2002-02-01", "2002-12-31", avoid: every("2002-06-03", "2002-07-30"))
        == nil)
    // From Friday 31 May two months reach to 31 July, and no further.
    #expect(
      given.line(planning: "2002-02-01", "2002-12-31", avoid: every("2002-06-01", "2002-07-31"))
        == "a meeting is due by Wed 31 Jul 2002 (a meeting at least every 2 months), but from Sat 1 "
        + "Jun 2002 to Wed 31 Jul 2002 no working day is left after those to be avoided; avoid fewer days, or choose another period [clause 9]"
    )
  }

  @Test("a board that has not agreed how often it meets is not planned for, but by its own choice")
  func notAgreed() throws {
    let open = try Given.planning("meetings:\n  state: not agreed\n  clause: clause 4")
    #expect(
      open.line(planning: "2002-01-01", "2002-12-31")
        == "how often Partnership Board meets is not agreed; choose how often for the plan, such "
        + "as every 2 months [clause 4]")
    #expect(open.line(planning: "2002-01-01", "2002-12-31", every: Span(2, .months)) == nil)
    let silent = try Given.planning("quorum: not agreed")
    #expect(
      silent.line(planning: "2002-01-01", "2002-12-31")
        == "the constitution of Partnership Board makes no provision for how often it meets; "
        + "choose how often for the plan, such as every 2 months")
  }

  @Test("a period must be one, and of ten years at most")
  func period() throws {
    let given = try Given.planning(Given.cadence("2 months"))
    #expect(
      given.line(planning: "2002-12-31", "2002-01-01")
        == "Tue 1 Jan 2002 is before the first day, Tue 31 Dec 2002; expected a last day on or after the first"
    )
    #expect(
      given.line(planning: "2002-01-01", "2101-12-31")
        == "Tue 1 Jan 2002 to Sat 31 Dec 2101 is too long to plan; expected a period of ten years at most"
    )
    #expect(
      given.line(planning: "2002-01-01", "2002-12-31", every: Span(6, .weeks, .before))
        == "\"6 weeks before\" says before or after, which has no place here; expected a period such as 6 weeks"
    )
  }

  @Test("ten years are planned, and the end of the holidays that are known is told")
  func tenYears() throws {
    let given = try Given.planning(Given.cadence("1 month"), last: "2022-12-14")
    let plan = try given.plan("2023-01-01", "2032-12-31")
    #expect(plan.meetings.count >= 118)
    #expect(
      plan.warnings == [
        "bank-holidays.json covers Sun 1 Jan 1995 to Tue 31 Dec 2030 for England and Wales: outside "
          + "it only weekends were skipped, so check the day by hand"
      ])
  }

  @Test("around holidays of one year only, Easter and 29 February the days work")
  func hostile() throws {
    // The two days of June 2022, of which the Thursday would have been the day.
    let jubilee = try Given.planning(Given.cadence("4 weeks"), last: "2022-05-05")
    #expect(try jubilee.planned("2022-05-06", "2022-06-02") == ["2022-05-26"])
    // Good Friday of 2024, four weeks after a Friday; the Friday before it is three.
    let easter = try Given.planning(Given.cadence("4 weeks"), last: "2024-03-01")
    #expect(try easter.planned("2024-03-02", "2024-03-29") == ["2024-03-22"])
    #expect(
      try easter.planned("2024-03-02", "2024-03-29", on: PlanningTests.workingWeek)
        == ["2024-03-28"])
    // A meeting on 29 February is followed by one a year later by the 28th.
    let leap = try Given.planning(Given.cadence("1 year"), last: "2024-02-29")
    #expect(
      try leap.planned("2024-03-01", "2025-02-28", on: PlanningTests.workingWeek)
        == ["2025-02-28"])
    // The board's own closures are no days for meeting.
    var closed = try Given.planning(Given.cadence("4 weeks"), last: "2024-03-01")
    try closed.happen(
      ClosureDeclared(board: Given.board, day: "2024-03-28", name: "stocktaking"))
    #expect(
      try closed.planned("2024-03-02", "2024-03-29", on: PlanningTests.workingWeek)
        == ["2024-03-27"])
  }
}
