import Testing

@testable import Governance

/// What the preparation of a meeting waits for, and the office's own targets.
struct PreparationTests {
  private func whats(_ given: Given, _ kind: Waiting.Kind) throws -> [String] {
    try given.waiting().filter { $0.kind == kind }.map(\.what)
  }

  @Test("a report is waited for with whom it is, since when, and what it still wants")
  func papers() throws {
    var given = try Given.agenda()
    try given.happen(ClearancesRequired(board: Given.board, subjects: [.finance, .legal]))
    try given.commission(due: "2002-03-05")
    try given.happen(
      PaperCleared(
        meeting: Given.meeting, paper: "pool", subject: .legal, by: "Mr Law", on: "2002-03-04"))
    try given.happen(
      PaperProgressed(meeting: Given.meeting, paper: "pool", now: .draft, on: "2002-03-04"))
    #expect(
      try given.waiting() == [
        Waiting(
          kind: .paper, meeting: Given.meeting,
          what: "item 6: Pooled budget, draft, without finance clearance",
          with: "Director of Finance", person: nil, since: "2002-03-04", due: "2002-03-05"),
        Waiting(
          kind: .chair, meeting: Given.meeting,
          what: "the chair's clearance of the agenda of 26 Mar",
          with: "Ann", person: "ann", since: nil, due: nil),
      ])
  }

  @Test(
    "what is final or withdrawn is not waited for, and what is to follow is",
    arguments: [(Paper.State.final, 0), (.withdrawn, 0), (.toFollow, 1)])
  func states(now: Paper.State, count: Int) throws {
    var given = try Given.agenda()
    try given.commission()
    try given.happen(
      PaperProgressed(meeting: Given.meeting, paper: "pool", now: now, on: "2002-03-15"))
    #expect(try whats(given, .paper).count == count)
  }

  @Test("the report on an item that was withdrawn or deferred is not waited for")
  func itemGone() throws {
    var given = try Given.agenda()
    try given.commission()
    try given.commission("staff", "Staffing", for: "5")
    try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "6", why: "overtaken"))
    try given.deferItem("5", as: "staffing", on: "2002-03-15")
    #expect(try whats(given, .paper) == [])
  }

  @Test("the chair's changes are waited for until they are settled")
  func changes() throws {
    var given = try Given.agenda()
    let shorter = ChangeRequested(
      meeting: Given.meeting, item: "6", text: "two pages", by: "ann", on: "2002-03-01")
    try given.happen(shorter)
    let clearing = "the chair's clearance of the agenda of 26 Mar"
    #expect(try whats(given, .chair) == [clearing, "chair's change 1: two pages"])
    try given.happen(
      ChangeSettled(meeting: Given.meeting, change: 1, taken: true, on: "2002-03-02"))
    #expect(try whats(given, .chair) == [clearing])
  }

  @Test("the chair is waited for until the agenda is cleared, or was sent without that")
  func clearing() throws {
    var given = try Given.agenda()
    #expect(try whats(given, .chair) == ["the chair's clearance of the agenda of 26 Mar"])
    var sent = given
    try given.happen(AgendaCleared(meeting: Given.meeting, by: "ann", on: "2002-03-12"))
    try sent.happen(
      PapersMadeAvailable(meeting: Given.meeting, paper: "agenda", at: Given.on("2002-03-20")))
    #expect(try whats(given, .chair) == [])
    #expect(try whats(sent, .chair) == [])
    // An agenda without items is not there to be cleared
    #expect(try sent.waiting(for: Given.may) == [])
  }

  @Test("once something was sent, a report that was not is due by the constitution's day")
  func notSent() throws {
    // Given a pack that went out without the report on item 6
    var given = try Given.agenda("papers:\n  at-least: 3 working days before")
    try given.commission(due: "2002-03-05")
    func send(_ paper: String) throws {
      try given.happen(
        PapersMadeAvailable(meeting: Given.meeting, paper: paper, at: Given.on("2002-03-20")))
    }
    #expect(try given.waiting().first?.kind == .paper)
    try send("agenda")
    #expect(
      try given.waiting() == [
        Waiting(
          kind: .report, meeting: Given.meeting,
          what: "REPORT item 6: Pooled budget, commissioned", with: "Director of Finance",
          person: nil, since: "2002-02-20", due: "2002-03-21")
      ])

    // When it is final it waits for the office, until it is sent too
    try given.happen(
      PaperProgressed(meeting: Given.meeting, paper: "pool", now: .final, on: "2002-03-15"))
    #expect(try whats(given, .report) == ["REPORT item 6: Pooled budget, final, not sent"])
    #expect(try given.waiting().map(\.with) == ["office"])
    try send("Pooled budget")
    #expect(try given.waiting() == [])
  }

  @Test("replies are waited for once notice was given, from full members who said nothing")
  func replies() throws {
    var given = try Given.agenda()
    try given.seat("eve", kind: .adviser)
    #expect(try whats(given, .reply) == [])
    try given.happen(
      NoticeGiven(
        board: Given.board, meetings: [Given.meeting], given: Given.on("2002-02-12"),
        recipients: ["members"], places: []))
    try given.happen(ReplyReceived(meeting: Given.meeting, person: "ann", reply: .attending))
    let waiting = try given.waiting().filter { $0.kind == .reply }
    #expect(waiting.map(\.with) == ["Bob", "Cat", "Dan"])
    #expect(
      waiting.allSatisfy {
        $0.what == "reply about attendance on 26 Mar" && $0.since == "2002-02-12"
      })
  }

  @Test("release is proposed of what is closed until a day, also once the meeting is over")
  func releases() throws {
    var given = try Given.agenda()
    try given.commission()
    try given.close("6", ClosedBusinessTests.prices)
    try given.happen(
      PaperAccessSet(
        meeting: Given.meeting, paper: "pool", access: .closed,
        ground: Ground(.confidential, reasoning: "prices", review: "2004-01-01")))
    try given.close("7", Ground(.confidential, reasoning: "for ever"))
    try given.hold(Given.meeting, on: Given.day)
    let waiting = try given.waiting()
    #expect(
      waiting.map(\.what) == [
        "release item 6 of 26 Mar? its ground is to be reviewed",
        "release Pooled budget of 26 Mar? its ground is to be reviewed",
      ])
    #expect(waiting.map(\.due) == ["2003-04-01", "2004-01-01"])
  }

  @Test("a meeting in progress waits for nothing more, and a cancelled one for nothing at all")
  func over() throws {
    var given = try Given.agenda()
    try given.commission()
    var cancelled = given
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try cancelled.happen(
      MeetingCancelled(meeting: Given.meeting, on: "2002-03-20", why: "no business"))
    #expect(try given.waiting() == [])
    #expect(try cancelled.waiting() == [])
  }

  @Test("the office's own targets are due by the working day, and gone once they are met")
  func targets() throws {
    // Given a target before the meeting and one after
    var given = try Given.agenda()
    try given.happen(
      ProgrammeRefusals.timetable(
        ("drafts", "15 working days before"), ("decision sheet", "2 working days after")))
    func own(_ given: Given, asOf day: Day? = nil) throws -> [DueItem] {
      let board = try #require(given.state(asOf: day).boards[Given.board])
      return board.outlook(try Calendars.holidays()).items
        .filter { $0.duty == .office && $0.meeting == Given.meeting }
    }

    // Then the first is due before the meeting, shown from four weeks before, and names no clause
    let drafts = try #require(own(given).first)
    #expect(try own(given).count == 1)
    #expect(drafts.what == "drafts: own target for 26 Mar" && drafts.day == "2002-03-05")
    #expect(drafts.from == "2002-02-05" && drafts.until == Given.day && drafts.clause == nil)
    #expect(drafts.rule == "the office's own target, 15 working days before the meeting")

    // When it is met, then it is gone, and was owed the day before
    try given.happen(TargetMet(meeting: Given.meeting, target: "drafts", on: "2002-03-06"))
    #expect(try own(given) == [])
    #expect(try own(given, asOf: "2002-03-05").map(\.day) == ["2002-03-05"])

    // And the other is due once the meeting was held
    try given.hold(Given.meeting, on: Given.day)
    #expect(try own(given).map(\.what) == ["decision sheet: own target for 26 Mar"])
    #expect(try own(given).map(\.day) == ["2002-03-28"])
  }

  @Test("the office's own targets hold for the meetings from the day on which they begin")
  func targetsFrom() throws {
    func meetings(from day: Day?) throws -> [MeetingID?] {
      var given = try Given.agenda()
      let targets = [OfficeTarget(name: "drafts", when: "15 working days before")]
      try given.happen(TimetableSet(board: Given.board, targets: targets, from: day))
      let board = try #require(given.state.boards[Given.board])
      return board.outlook(try Calendars.holidays()).items
        .filter { $0.duty == .office }.map(\.meeting)
    }
    #expect(try meetings(from: nil) == [Given.meeting, Given.may, Given.june])
    #expect(try meetings(from: "2002-05-14") == [Given.may, Given.june])
    #expect(try meetings(from: "2002-05-15") == [Given.june])
  }
}
