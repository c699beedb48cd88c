import Testing

@testable import Governance

/// What a board's year comes to.
struct FiguresTests {
  static let year: ClosedRange<Day> = "2001-04-01"..."2002-03-31"

  /// A board of five seats, Ann on two of them, with its meeting of 26 March open at 14.00.
  private func given(_ rules: String = "quorum: not agreed") throws -> Given {
    var given = try Given(quorum: rules)
    try given.seat("ann", partner: "council")
    try given.seat("ann", partner: "council")
    try given.seat("bob", partner: "ha")
    try given.seat("cat", partner: "pct")
    try given.seat(nil, partner: "pct")
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    return given
  }

  private func figures(
    _ given: Given, _ days: ClosedRange<Day> = year, on today: Day = "2002-06-01"
  ) throws -> Figures {
    try #require(given.record.figures(of: Given.board, days, on: today))
  }

  private func count(_ name: String, _ figures: [Figure]) throws -> Int {
    try #require(figures.first { $0.name == name }, "\(name)").count
  }

  private func row(_ person: PersonID, _ figures: Figures) throws -> PersonAttendance {
    try #require(figures.people.first { $0.person == person }, "\(person)")
  }

  @Test(
    "the last full financial year runs from 1 April to 31 March",
    arguments: [
      ("2002-03-31", "2000-04-01", "2001-03-31"), ("2002-04-01", "2001-04-01", "2002-03-31"),
      ("2004-02-29", "2002-04-01", "2003-03-31"), ("2005-01-01", "2003-04-01", "2004-03-31"),
      ("2004-12-31", "2003-04-01", "2004-03-31"),
    ] as [(Day, Day, Day)])
  func year(today: Day, first: Day, last: Day) {
    #expect(Period.financialYear.before(today) == first...last)
  }

  @Test("who comes, sends a substitute, apologises or says nothing is counted once a meeting")
  func attendance() throws {
    var given = try given()
    try given.seat("dan", partner: "ha")
    try given.person("sue")
    try given.arrive("ann")
    try given.arrive("sue", inPlaceOf: "bob")
    try given.happen(
      ReplyReceived(meeting: Given.meeting, person: "cat", reply: .apologies))
    let figures = try figures(given)
    #expect(try row("ann", figures).share == "1 of 1")
    #expect(try row("bob", figures).substituted == [Given.meeting])
    #expect(try row("cat", figures).apologies == [Given.meeting])
    #expect(try row("dan", figures).absent == [Given.meeting])
    #expect(figures.people.map(\.person) == ["ann", "bob", "cat", "dan"])
  }

  @Test("a partner's places are its seats; one person in two of them is one head")
  func partners() throws {
    var given = try given()
    try given.arrive("ann")
    try given.person("sue")
    try given.arrive("sue", inPlaceOf: "cat")
    let partners = try figures(given).partners
    #expect(partners.map(\.name) == ["City Council", "Health Authority", "Primary Care Trust"])
    #expect(partners.map(\.share) == ["2 of 2", "0 of 1", "1 of 2"])
    #expect(partners.map(\.heads) == [1, 0, 1])
    #expect(partners.map(\.vacant) == [0, 0, 1])
    #expect(partners[0].counted == ["Tue 26 Mar 2002: 2 of 2, Ann, Ann"])
    #expect(partners[1].counted == ["Tue 26 Mar 2002: 0 of 1, nobody"])
  }

  @Test("whoever left early, or came by telephone, attended")
  func leftEarly() throws {
    var given = try given()
    try given.arrive("ann", mode: .remote)
    try given.arrive("bob")
    try given.happen(Left(meeting: Given.meeting, person: "bob", at: Given.at("14.05")))
    let figures = try figures(given)
    #expect(try row("ann", figures).attended == [Given.meeting])
    #expect(try row("bob", figures).attended == [Given.meeting])
  }

  @Test("a meeting adjourned to another day counts once, and whoever came on either day came")
  func adjourned() throws {
    var given = try given()
    try given.arrive("ann")
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("15.00"), why: "late"))
    // The year ends between the two sittings.
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Given.on("2002-04-09")))
    try given.happen(
      Arrived(meeting: Given.meeting, person: "bob", at: Given.on("2002-04-09", "14.05")))
    let first = try figures(given)
    #expect(try count("held", first.meetings) == 1)
    #expect(try row("ann", first).attended == [Given.meeting])
    #expect(try row("bob", first).attended == [Given.meeting])
    let second = try figures(given, "2002-04-01"..."2003-03-31")
    #expect(try count("held", second.meetings) == 0)
    #expect(second.people == [])
  }

  @Test("membership that begins or ends within the year counts only its own meetings")
  func midYear() throws {
    var given = try given()
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("16.00")))
    try given.happen(
      AppointmentEnded(
        board: Given.board, seat: "seat-3", person: "bob", last: Given.day, why: "moved"))
    try given.person("eve")
    try given.happen(
      AppointmentMade(
        board: Given.board, seat: "seat-3", person: "eve", capacity: .officer, by: "the ha",
        from: Given.day + 1))
    try given.schedule(Given.may, on: "2002-05-14")
    try given.happen(MeetingOpened(meeting: Given.may, at: Given.on("2002-05-14")))
    try given.happen(
      Arrived(meeting: Given.may, person: "eve", at: Given.on("2002-05-14")))
    let figures = try figures(given, "2002-01-01"..."2002-12-31")
    #expect(try row("ann", figures).share == "0 of 2")
    #expect(try row("bob", figures).share == "0 of 1")
    #expect(try row("eve", figures).share == "1 of 1")
  }

  @Test("meetings are held, inquorate, cancelled or still not held")
  func meetings() throws {
    var given = try given()
    try given.happen(
      InquorateAtStart(meeting: Given.meeting, at: Given.at("14.05"), choice: .notesOnly))
    try given.schedule(Given.may, on: "2002-05-14")
    try given.schedule(Given.june, on: "2002-06-25")
    try given.happen(MeetingCancelled(meeting: Given.may, on: "2002-05-01", why: "snow"))
    let figures = try figures(given, "2002-01-01"..."2002-12-31")
    #expect(
      figures.meetings.map { "\($0.name) \($0.count)" } == [
        "held 1", "found inquorate at the start 1", "cancelled 1", "scheduled and not held 1",
      ])
    #expect(figures.asOf == "2002-06-01")
    #expect(
      figures.meetings[2].counted == [
        "Tue 14 May 2002, Town Hall: cancelled on Wed 1 May 2002: snow"
      ])
  }

  @Test("decisions are counted by outcome and by the manner they rest on")
  func decisions() throws {
    var given = try given("quorum: not agreed\ndecisions:\n  by: consensus")
    try given.arrive("ann", "bob")
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "ann", by: "all", from: Given.founded))
    try given.happen(
      ChairTaken(meeting: Given.meeting, person: "ann", elected: false, at: Given.at("14.00")))
    for number in ["5", "6"] { try given.item(number, "Plan \(number)") }
    for (item, outcome) in [("5", Decision.Outcome.agreed), ("6", .notAgreed)] {
      let item = ItemID(rawValue: item)
      try given.happen(ItemTakenUp(meeting: Given.meeting, item: item, at: Given.at("14.10")))
      try given.happen(
        RecommendationWorded(
          meeting: Given.meeting, item: item, parts: ["do it"], at: Given.at("14.10")))
      for event in try given.state.declaring(
        outcome, on: item, of: Given.meeting, at: Given.at("14.20"))
      { try given.happen(event) }
    }
    try given.close("6", Ground(.confidential, reasoning: "a tenant"))
    let figures = try figures(given)
    #expect(try count("agreed", figures.decisions) == 1)
    #expect(try count("not agreed", figures.decisions) == 1)
    #expect(try count("by consensus", figures.decisions) == 2)
    #expect(try count("recommendations only", figures.decisions) == 0)
    #expect(try count("later found taken without a quorum", figures.decisions) == 0)
    let told = figures.decisions.flatMap(\.counted)
    #expect(told.contains("Tue 26 Mar 2002 14.20, item 5 Plan 5: agreed"))
    #expect(told.contains("Tue 26 Mar 2002 14.20, exempt business: not agreed"))
    #expect(!told.contains { $0.contains("Plan 6") })
  }

  @Test("referrals take calendar days to the joint decision, or so many so far")
  func referrals() throws {
    // Given one referral decided across 29 February and one that is open
    var given = try given()
    for (number, day) in [("1", "2004-02-01"), ("2", "2004-03-01")] as [(String, Day)] {
      given.apply(
        ReferralMade(
          meeting: Given.meeting, item: "5", referral: ReferralID(rawValue: number),
          title: "Pool \(number)", question: ["pool?"], views: [], partners: ["council", "ha"],
          on: day))
    }
    for (partner, day) in [("council", "2004-02-20"), ("ha", "2004-03-02")] as [(String, Day)] {
      try given.happen(
        ReferralAnswered(
          board: Given.board, referral: "1", partner: partner, stance: .approves, text: "yes",
          on: day))
    }
    try given.happen(
      ReferralCompared(board: Given.board, referral: "1", match: true, by: "ann", on: "2004-03-09"))
    // When
    let all = try figures(given, "2003-04-01"..."2004-03-31", on: "2004-06-01")
    let before = try figures(given, "2003-04-01"..."2004-03-08", on: "2004-06-01")
    // Then the joint decision is of the day of the last answer, once somebody said that they match
    #expect(all.spans.map(\.told) == ["30 days", "30 days so far"])
    #expect(all.spans.map(\.title) == ["referral 1 Pool 1", "referral 2 Pool 2"])
    #expect(
      all.referrals.map { "\($0.name) \($0.count)" } == [
        "made 2", "answered by every partner 1", "decided 1", "withdrawn 0", "open at the end 1",
      ])
    #expect(before.spans.map(\.told) == ["36 days so far", "7 days so far"])
    let after = try figures(given, "2004-04-01"..."2005-03-31", on: "2004-04-01")
    #expect(after.spans.map(\.told) == ["31 days so far"])
  }

  @Test("actions are open at the end where they were not done by then, and late by their day")
  func actions() throws {
    var given = try given()
    for (number, due) in [("1", "2002-03-28"), ("2", "by June"), ("3", "31 March 2002")] {
      try given.happen(
        ActionAgreed(
          board: Given.board, action: ActionID(rawValue: number), text: "write", owner: "Clerk",
          due: due, on: Given.day))
    }
    try given.happen(
      ActionProgressed(board: Given.board, action: "1", note: "", done: true, on: "2002-04-02"))
    let figures = try figures(given)
    #expect(
      figures.actions.map { "\($0.name) \($0.count)" } == [
        "agreed 3", "done 0", "open at the end 3", "open and late at the end 1",
      ])
    #expect(
      figures.actions.last?.counted == ["Tue 26 Mar 2002, action 1, Clerk: write"])
  }
}
