import Testing

@testable import Governance

/// Meetings that were moved, adjourned and resumed: what belongs to which day.
struct MovedSittingsTests {
  private static func on(_ days: Int, _ time: String) -> Moment {
    Moment(Given.day + days, LocalTime(time) ?? LocalTime(minutesAfterMidnight: 0), offset: 0)
  }

  private func three() throws -> Given {
    var given = try Given(quorum: Given.quorum(of: 2) + "minutes:\n  within: 2 weeks after\n")
    for member: PersonID in ["ann", "ben", "cat"] { try given.seat(member) }
    return given
  }

  private func move(_ given: inout Given, by days: Int) throws {
    try given.happen(
      MeetingMoved(
        meeting: Given.meeting, start: Self.on(days, "14.00"), venue: "Town Hall",
        why: "fire alarm", at: Given.at("13.55")))
  }

  @Test("who came on the day from which a meeting was moved has not come to it")
  func arrivalsOfAnotherDay() throws {
    var given = try three()
    try given.arrive("ann", "ben", at: "13.50")
    try move(&given, by: 1)
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Self.on(1, "14.00")))
    let answer = given.state.quorum(of: Given.meeting, at: Self.on(1, "14.01"))
    #expect(answer?.total?.counted == 0)
    try given.happen(Arrived(meeting: Given.meeting, person: "ann", at: Self.on(1, "13.58")))
    #expect(
      given.state.quorum(of: Given.meeting, at: Self.on(1, "14.01"))?.total?.counted == 1)
    #expect(try given.minutes().head.attendance.present.map(\.person) == ["ann"])
  }

  @Test("minutes that were sent before the meeting was over are not its minutes")
  func minutesTooSoon() throws {
    var given = try three()
    try given.open()
    try given.happen(
      MinutesDespatched(meeting: Given.meeting, recipients: ["members"], on: Given.day))
    func stands(on day: Day) throws -> String? {
      BoardCheck(
        of: try #require(given.state.boards[Given.board]), on: day, in: given.state,
        try Calendars.holidays()
      ).obligations.first { $0.key == "minutes/2002-03-26/members" }?.compliance.words
    }
    try given.happen(
      MeetingAdjourned(
        meeting: Given.meeting, at: Given.at("14.30"), until: Self.on(7, "14.00"), why: "fire"))
    #expect(try stands(on: Given.day + 30) == "not yet due")
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Self.on(7, "14.00")))
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Self.on(7, "15.00")))
    #expect(try stands(on: Given.day + 22) == "missed by 1 day")
    try given.happen(
      MinutesDespatched(meeting: Given.meeting, recipients: ["members"], on: Given.day + 8))
    #expect(try stands(on: Given.day + 22) == "met")
  }

  @Test("a meeting is not closed before it was adjourned, nor in another sitting's words")
  func closing() throws {
    var given = try three()
    try given.open()
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("15.10"), why: "tea"))
    #expect(
      given.refused(MeetingClosed(meeting: Given.meeting, at: Given.at("15.05")))
        == "15.05 on Tue 26 Mar 2002 is before the meeting was adjourned, at 15.10 on Tue 26 Mar 2002"
    )
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Given.at("15.20")))
    #expect(
      given.refused(MeetingClosed(meeting: Given.meeting, at: Given.at("15.15")))
        == "15.15 on Tue 26 Mar 2002 is before the meeting was resumed, at 15.20 on Tue 26 Mar 2002"
    )
  }

  @Test("who was appointed between two sittings is a member at the second, and may be substituted")
  func appointedBetween() throws {
    var given = try three()
    try given.open()
    try given.arrive("ann", "ben")
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("14.30"), why: "few"))
    try given.person("dan")
    try given.person("sub")
    try given.happen(
      SeatCreated(board: Given.board, seat: "s", title: "Seat", from: Given.founded))
    try given.happen(
      AppointmentMade(
        board: Given.board, seat: "s", person: "dan", capacity: .officer, by: "x",
        from: Given.day + 2))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Self.on(7, "14.00")))
    let arrival = Arrived(
      meeting: Given.meeting, person: "sub", inPlaceOf: "dan", at: Self.on(7, "14.05"))
    #expect(given.refused(arrival) == nil)
    try given.happen(Arrived(meeting: Given.meeting, person: "dan", at: Self.on(7, "14.00")))
    #expect(try given.minutes().head.attendance.rolls.last?.present.map(\.person) == ["dan"])
    #expect(
      given.refused(
        Arrived(meeting: Given.meeting, person: "sub", inPlaceOf: "dan", at: Given.at("14.10")))
        == "Dan was not a full member on Tue 26 Mar 2002")
  }

  @Test("a time of the small hours is of the night on which the meeting began")
  func smallHours() throws {
    var given = try three()
    func day(_ time: String) throws -> Int {
      let heading = try #require(given.state.heading(Given.meeting))
      return heading.day(of: try #require(LocalTime(time))) - Given.day
    }
    try given.open(at: "19.00")
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("23.00"), why: "tea"))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Self.on(1, "0.20")))
    #expect(try day("23.50") == 0 && day("0.10") == 1 && day("18.50") == 0)
    var early = try three()
    try early.open(at: "5.50")
    let heading = try #require(early.state.heading(Given.meeting))
    #expect(heading.day(of: try #require(LocalTime("5.40"))) == Given.day)
  }

  @Test("the chair is taken and a quorum missed on the day of the meeting alone")
  func otherDays() throws {
    var given = try three()
    let chair = ChairTaken(meeting: Given.meeting, person: "ann", at: Self.on(-1, "14.00"))
    let line =
      "14.00 on Mon 25 Mar 2002 is before the day of the meeting, Tue 26 Mar 2002; expected a time "
      + "on that day"
    #expect(given.refused(chair) == line)
    #expect(
      given.refused(
        InquorateAtStart(meeting: Given.meeting, at: Self.on(-1, "14.00"), choice: .wait)) == line)
    try given.open()
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.05")))
    #expect(
      given.refused(ChairTaken(meeting: Given.meeting, person: "ann", at: Given.at("15.18")))
        != nil)
  }

  @Test("an item that was decided and is taken up again is asked of as it is heard now")
  func takenAgain() throws {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 4)
    func take(_ item: ItemID, _ time: String) throws {
      try given.happen(ItemTakenUp(meeting: Given.meeting, item: item, at: Given.at(time)))
    }
    try take("6", "14.10")
    try given.declare(at: "14.20")
    let known = { given.state.proceedings[Given.meeting] ?? Proceedings() }
    #expect(known().time(of: "6", by: Given.at("15.00")) == Given.at("14.20"))
    try take("7", "14.30")
    try take("6", "14.40")
    #expect(known().time(of: "6", by: Given.at("15.00")) == Given.at("15.00"))
    try take("5", "14.50")
    #expect(known().time(of: "6", by: Given.at("15.00")) == Given.at("14.50"))
  }

  @Test("minutes that an item has been heard do not run while the meeting is adjourned")
  func minutesInHand() throws {
    var given = try three()
    try given.open()
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("14.30"), why: "fire"))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Self.on(7, "14.00")))
    let heading = try #require(given.state.heading(Given.meeting))
    #expect(heading.minutesInProgress(from: Given.at("14.20"), to: Self.on(7, "14.05")) == 15)
  }

  @Test("a paper that changed hands later is final when it was")
  func papersState() throws {
    var given = try Given.agenda()
    try given.commission(on: "2002-02-20")
    try given.happen(
      PaperPassed(meeting: Given.meeting, paper: "pool", to: "Secretary", on: "2002-03-20"))
    try given.finish(on: "2002-03-15")
    let paper = try #require(try given.proceedings().paper("pool"))
    #expect(paper.state == .final && paper.with == "")
  }

  @Test("exempt business without a resolution for it is found, though the public are out")
  func unresolved() throws {
    var given = try Given(
      "access:\n  under: local-government-act-1972-part-va\n" + Given.quorum(of: 3)
        + Given.consensus, members: 5, there: 4)
    try given.close("6", Ground(.schedule12A, paragraphs: [3], reasoning: "prices"))
    try given.close("7", Ground(.confidential, reasoning: "a department's"))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "5", at: Given.at("14.05")))
    let out = PublicExcluded(meeting: Given.meeting, at: Given.at("14.10"))
    try given.happen(out)
    let holidays = try Calendars.holidays()
    #expect(
      out.remarks(in: given.state, on: Given.day) { holidays }
        == ["item 5, the current item, is open to the public"])
    let decision = try given.declare(at: "14.30")
    #expect(
      given.state.irregularities(of: decision, at: Given.meeting) == [
        "exempt business, decided without a resolution to exclude the press and public for it"
      ])
  }

  @Test("a meeting is found by its name or its day, and asked about where it may be two")
  func lookUp() throws {
    var given = try three()
    func found(_ text: String) throws(Refusal) -> String {
      guard let board = given.state.boards[Given.board] else { return "" }
      return try LookUp.meeting(text, of: board).id.name
    }
    func refused(_ text: String) -> String? {
      do throws(Refusal) { return try found(text) } catch { return error.what }
    }
    try move(&given, by: 7)
    #expect(try found("2002-03-26") == "2002-03-26" && found("2/4/2002") == "2002-03-26")
    // Another on the day that it was moved from
    try given.happen(
      MeetingScheduled(
        meeting: MeetingID(Given.board, "extra"), start: Given.at("10.00"), venue: "Annex"))
    #expect(refused("2002-03-26") == "\"2002-03-26\" may mean 2 meetings")
    #expect(try found("extra") == "extra" && found("2002-04-02") == "2002-03-26")
    try given.happen(MeetingCancelled(meeting: Given.meeting, on: Given.day, why: "x"))
    #expect(try found("2002-03-26") == "extra")
    #expect(refused("2002-04-02") == "Partnership Board has no meeting on Tue 2 Apr 2002")
  }
}
