import Testing

@testable import Governance

/// The days that a plan proposes, and those that go with them.
struct PlanningTests {
  static let workingWeek = Set(Weekday.allCases.prefix(5))

  @Test("a year goes on from the last meeting, on its weekday, as rarely as the cadence allows")
  func year() throws {
    let given = try Given.planning(Given.salfordCadence, last: "2002-05-21")
    let plan = try given.plan("2002-06-01", "2003-03-31")
    #expect(plan.continuesFrom == "2002-05-21")
    #expect(
      plan.meetings.map(\.day) == [
        "2002-07-16", "2002-09-10", "2002-11-05", "2002-12-31", "2003-02-25",
      ])
    #expect(
      plan.meetings.map { $0.limit?.day } == [
        "2002-07-21", "2002-09-16", "2002-11-10", "2003-01-05", "2003-02-28",
      ])
    let first = try #require(plan.meetings.first)
    #expect(first.id == MeetingID(Given.board, "2002-07-16") && first.before == "2002-05-21")
    #expect(first.notice.text == "Tue 4 Jun 2002")
    #expect(first.papers.text == "Thu 11 Jul 2002")
    #expect(first.minutes.text == "Tue 30 Jul 2002")
    #expect(
      first.notice.count?.working.first == "Tue 4 Jun 2002: 6 weeks before Tue 16 Jul 2002")
    #expect(
      first.warnings == [
        "notice is due by Tue 4 Jun 2002, Spring bank holiday: Fri 31 May 2002 is safe"
      ])
    #expect(plan.rules == ["a meeting at least every 2 months [Meetings of the Board]"])
    #expect(plan.next?.day == "2003-04-25" && plan.warnings == [])
  }

  @Test("A20: from 31 December the limit is the end of February, and no plan passes it")
  func a20() throws {
    let rules = Given.cadence("2 months")
    for (last, limit, nearest) in [
      ("2002-12-31" as Day, "2003-02-28" as Day, "2003-02-28" as Day),
      ("2003-12-31", "2004-02-29", "2004-02-27"), ("2003-07-31", "2003-09-30", "2003-09-30"),
      ("2024-07-31", "2024-09-30", "2024-09-30"), ("2003-02-28", "2003-04-28", "2003-04-28"),
    ] {
      let given = try Given.planning(rules, last: last)
      let plan = try given.plan(last + 1, limit + 1, on: PlanningTests.workingWeek)
      #expect(plan.meetings.first?.limit?.day == limit, "\(last)")
      #expect(plan.meetings.map(\.day) == [nearest], "\(last)")
    }
    // On the weekday of the last, a Wednesday, it is earlier.
    let given = try Given.planning(rules, last: "2003-12-31")
    #expect(try given.planned("2004-01-01", "2004-03-01") == ["2004-02-25"])
  }

  @Test("A21: six weeks over Christmas end on New Year's Day, and the plan meets before it")
  func a21() throws {
    let given = try Given.planning(Given.salfordCadence, last: "2001-11-20")
    let plan = try given.plan("2001-12-01", "2002-01-05", on: PlanningTests.workingWeek)
    #expect(plan.meetings.map(\.day) == ["2001-12-31"])
    #expect(plan.meetings.first?.limit?.day == "2002-01-01")
    #expect(plan.meetings.first?.limit?.count?.advice == "2001-12-31")
    // On Tuesdays both Christmas Day and New Year's Day are out.
    #expect(try given.planned("2001-12-01", "2002-01-05") == ["2001-12-18"])
  }

  @Test("A17: a series every four weeks of the office's own choice, from Wednesday 8 March 2017")
  func a17() throws {
    let given = try Given.planning("quorum: not agreed")
    let plan = try given.plan("2017-03-08", "2017-06-30", every: Span(4, .weeks))
    #expect(
      plan.meetings.map(\.day) == [
        "2017-03-08", "2017-04-05", "2017-05-03", "2017-05-31", "2017-06-28",
      ])
    #expect(
      plan.rules == ["a meeting every 4 weeks, the office's own choice (not the constitution's)"])
    #expect(plan.meetings.allSatisfy { $0.notice.count == nil && $0.notice.text == "no provision" })
  }

  @Test("T-26: where cadence and notice are coupled it proposes, and warns")
  func coupled() throws {
    // Given six weeks' notice of meetings every six weeks
    let given = try Given.planning(Given.salfordCadence, last: "2001-10-16")
    // When the rest of the shadow phase is planned
    let plan = try given.plan("2001-10-17", "2002-03-31", askedOn: "2001-10-10")
    // Then each notice falls on or before the day of the meeting before
    #expect(
      plan.meetings.map(\.day) == ["2001-11-27", "2002-01-08", "2002-02-19"])
    #expect(plan.meetings.allSatisfy { $0.isNoticedBeforeTheLast })
    #expect(
      plan.meetings.map(\.notice.text) == [
        "Tue 16 Oct 2001", "Tue 27 Nov 2001", "Tue 8 Jan 2002",
      ])
    #expect(
      plan.warnings == [
        "notice of the meetings on Tue 27 Nov 2001, Tue 8 Jan 2002, Tue 19 Feb 2002 goes out on or before the day "
          + "of the meeting before it: one notice of the whole calendar keeps both rules"
      ])
    #expect(plan.meetings.flatMap(\.warnings) == [])
  }

  @Test("a phase that changes in the period is followed, and what straddles it judged by the later")
  func phases() throws {
    let given = try Given.planning(Given.salfordCadence, last: "2002-01-08")
    let plan = try given.plan("2002-01-09", "2002-08-31")
    #expect(
      plan.meetings.map(\.day) == ["2002-02-19", "2002-04-16", "2002-06-11", "2002-08-06"])
    #expect(
      plan.meetings.map { $0.limit?.rule } == [
        "a meeting at least every 6 weeks", "a meeting at least every 2 months",
        "a meeting at least every 2 months", "a meeting at least every 2 months",
      ])
  }

  @Test("by blocks there is a meeting in each, about a block apart")
  func blocks() throws {
    let rules = Given.cadence("1 month", measure: "period")
    let given = try Given.planning(rules, last: "2003-12-17")
    let days = try given.planned("2004-01-01", "2004-06-30")
    #expect(days.map { $0.civil.month } == [1, 2, 3, 4, 5, 6])
    #expect(days.allSatisfy { $0.weekday == .wednesday })
    #expect(zip(days, days.dropFirst()).allSatisfy { [28, 35].contains($1 - $0) })
  }

  @Test("meetings fixed in the period are kept, and only what is missing is proposed")
  func kept() throws {
    var given = try Given.planning(Given.cadence("2 months"), last: "2002-05-21")
    try given.fix("2002-09-17")
    try given.fix("2003-04-15")
    let plan = try given.plan("2002-06-01", "2002-12-31")
    #expect(plan.kept == [MeetingID(Given.board, "2002-09-17")])
    // A Friday is less unwelcome than one meeting more.
    #expect(plan.meetings.map(\.day) == ["2002-07-19", "2002-11-12"])
    #expect(
      plan.meetings.first?.warnings == [
        "a Friday: no Tuesday falls soon enough for how often the board must meet"
      ])
    #expect(plan.meetings.last?.before == "2002-09-17")
    #expect(
      plan.warnings == [
        "the next meeting scheduled after the period, Tue 15 Apr 2003, is too late: one is due by "
          + "Sun 12 Jan 2003"
      ])
  }

  @Test("a period in which none is due proposes none")
  func none() throws {
    let given = try Given.planning(Given.cadence("2 months"), last: "2002-05-21")
    let plan = try given.plan("2002-06-01", "2002-07-10")
    #expect(plan.meetings == [] && plan.next?.day == "2002-07-21")
  }

  @Test("no period ends so that the next meeting could not be held in time")
  func deadEnd() throws {
    // The next is due by Sunday 21 July, and the period ends on the Saturday before.
    let given = try Given.planning(Given.cadence("2 months"), last: "2002-05-21")
    #expect(try given.planned("2002-06-01", "2002-07-20") == ["2002-07-16"])
    // Where it has to be so, it is told.
    let short = try given.plan(
      "2002-07-18", "2002-07-20", avoid: ["2002-07-18", "2002-07-19"])
    #expect(
      short.warnings == [
        "the meeting after these is due by Sun 21 Jul 2002, and there is no working "
          + "day after the period before Mon 22 Jul 2002"
      ])
  }

  @Test("where nothing was held before, the series begins with the period")
  func first() throws {
    let given = try Given.planning(Given.salfordCadence)
    let plan = try given.plan("2001-10-01", "2001-12-31")
    #expect(plan.continuesFrom == nil)
    #expect(plan.meetings.map(\.day) == ["2001-10-01", "2001-11-12", "2001-12-24"])
    // C-1: the first meeting of the shadow phase was wanted by 12 November.
    #expect(plan.meetings.first?.limit?.day == "2001-11-12")
    #expect(try given.planned("2001-10-01", "2001-12-31", on: [.tuesday]).first == "2001-10-02")
  }

  @Test("where the next is late already, the plan says so and begins at once")
  func overdue() throws {
    let given = try Given.planning(Given.cadence("2 months"), last: "2002-01-15")
    let plan = try given.plan("2002-05-01", "2002-07-31")
    #expect(plan.meetings.map(\.day) == ["2002-05-07", "2002-07-02"])
    #expect(
      plan.warnings == [
        "the meeting after Tue 15 Jan 2002 was due by Fri 15 Mar 2002, before the period begins: "
          + "it is already out of time"
      ])
  }

  @Test("a series that cannot begin in time begins when it can be kept, and says so")
  func lateStart() throws {
    // The first week has days, and the second has none.
    let given = try Given.planning(Given.cadence("1 week"))
    let avoid = Set((0..<5).map { ("2002-06-10" as Day) + $0 })
    let plan = try given.plan("2002-06-06", "2002-06-28", on: [.tuesday], avoid: avoid)
    #expect(plan.meetings.map(\.day) == ["2002-06-18", "2002-06-25"])
    #expect(
      plan.meetings.first?.warnings == [
        "after Thu 13 Jun 2002: no earlier day is free"
      ])
  }

  @Test("days that have gone by are not proposed, and notice that is too late is told")
  func late() throws {
    let given = try Given.planning(Given.salfordCadence, last: "2002-05-21")
    let plan = try given.plan("2002-06-01", "2002-09-10", askedOn: "2002-06-10")
    #expect(plan.period.lowerBound == "2002-06-10")
    #expect(plan.meetings.map(\.day) == ["2002-07-16"])
    #expect(
      plan.meetings.first?.warnings.first
        == "notice had to be out by Tue 4 Jun 2002, which has passed")
    // A period that is wholly past is taken as it is, and says that its days have gone by.
    let past = try given.plan("2002-06-01", "2002-09-10", askedOn: "2003-01-01")
    #expect(past.meetings.map(\.day) == ["2002-07-16"])
    #expect(past.meetings.first?.warnings.first == "the day has passed")
  }

  @Test("a day whose name a cancelled meeting bears gets a name of its own")
  func names() throws {
    var given = try Given.planning(Given.cadence("2 months"), last: "2002-05-21")
    try given.fix("2002-07-16")
    let taken = MeetingID(Given.board, "2002-07-16")
    try given.happen(MeetingCancelled(meeting: taken, on: "2002-06-01", why: "flood"))
    let plan = try given.plan("2002-06-01", "2002-08-01")
    #expect(plan.meetings.map(\.id) == [MeetingID(Given.board, "2002-07-16-2")])
  }
}
