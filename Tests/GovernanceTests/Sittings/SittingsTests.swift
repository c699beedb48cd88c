import Testing

@testable import Governance

/// A meeting adjourned to another day, and what was so before its changes.
struct SittingsTests {
  private static let resumed = Moment(
    Given.day + 2, LocalTime(minutesAfterMidnight: 600), offset: 0)

  /// Two of two needed, there on the first day; adjourned, and resumed two days later.
  private func adjourned() throws -> Given {
    var given = try Given(quorum: "quorum:\n  total: 2")
    for person: PersonID in ["ann", "ben"] { try given.seat(person) }
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.arrive("ann", "ben")
    try given.happen(
      MeetingAdjourned(
        meeting: Given.meeting, at: Given.at("15.00"), until: Self.resumed, why: "no time"))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Self.resumed))
    return given
  }

  private func quorum(_ given: Given, at moment: Moment) throws -> QuorumAnswer {
    let board = try #require(given.state.boards[Given.board])
    let heading = try #require(given.state.heading(Given.meeting))
    return Quorum(of: board, on: moment.day, in: given.state.directory).at(
      moment, of: heading, in: given.state.proceedings[Given.meeting] ?? Proceedings())
  }

  @Test("who was there before an adjournment to another day has to arrive again")
  func arriveAgain() throws {
    var given = try adjourned()
    #expect(try quorum(given, at: Given.at("14.30")).verdict == .quorate)
    #expect(try quorum(given, at: Self.resumed).verdict == .inquorate)
    #expect(given.state.heading(Given.meeting)?.sittingDay == Given.day + 2)

    let left = Left(meeting: Given.meeting, person: "ann", at: Self.resumed)
    #expect(left.objection(in: given.state)?.what == "Ann had not arrived by 10.00")
    for person: PersonID in ["ann", "ben"] {
      try given.happen(Arrived(meeting: Given.meeting, person: person, at: Self.resumed))
    }
    #expect(try quorum(given, at: Self.resumed).verdict == .quorate)
    #expect(try quorum(given, at: Given.at("14.30")).verdict == .quorate)
  }

  @Test("a break on the same day sends nobody away")
  func sameDay() throws {
    var given = try Given(quorum: "quorum:\n  total: 1")
    try given.seat("ann")
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.arrive("ann")
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("15.00"), why: "tea"))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Given.at("15.15")))
    #expect(try quorum(given, at: Given.at("15.20")).verdict == .quorate)
  }

  /// Three of three in a meeting that was opened at 19.00, adjourned and resumed.
  private func evening(adjourned: Moment, resumed: Moment) throws -> Given {
    var given = try Given(quorum: "quorum:\n  total: 3")
    let opened = Given.at("19.00")
    for person: PersonID in ["ann", "ben", "cat"] { try given.seat(person) }
    try given.happen(MeetingOpened(meeting: Given.meeting, at: opened))
    for person: PersonID in ["ann", "ben", "cat"] {
      try given.happen(Arrived(meeting: Given.meeting, person: person, at: opened))
    }
    try given.happen(MeetingAdjourned(meeting: Given.meeting, at: adjourned, why: "supper"))
    try given.happen(MeetingResumed(meeting: Given.meeting, at: resumed))
    return given
  }

  @Test("M5: a meeting is opened on its own day, and an item is taken while it sits")
  func ownDay() throws {
    var given = try Given.agenda()
    func opened(_ day: Day) -> String? {
      given.line(
        refusing: MeetingOpened(
          meeting: Given.meeting, at: Moment(day, LocalTime(minutesAfterMidnight: 840), offset: 0)))
    }
    func taken(_ time: String, on day: Day = Given.day) -> String? {
      given.line(refusing: ItemTakenUp(meeting: Given.meeting, item: "5", at: Given.on(day, time)))
    }
    let early =
      "the meeting is scheduled for Tue 26 Mar 2002 and cannot be opened on Mon 25 Mar 2002; "
      + "if it was moved, record that first"
    #expect(opened("2002-03-25") == early)
    #expect(opened("2002-05-21")?.hasSuffix("if it was moved, record that first") ?? false)
    #expect(taken("14.10") == "the meeting was not open at 14.10; open the meeting first")
    // Given it was moved, it opens on the new day and no longer on the old
    try given.happen(
      MeetingMoved(
        meeting: Given.meeting, start: Given.on("2002-03-25", "14.00"), venue: "Town Hall",
        why: "a clash", at: Given.on("2002-03-20", "10.00")))
    #expect(opened("2002-03-25") == nil)
    #expect(opened(Given.day) != nil)
    // And an item is taken neither before the opening, nor in a break, nor after the close
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.on("2002-03-25", "14.00")))
    #expect(taken("13.59", on: "2002-03-25") != nil)
    #expect(taken("14.00", on: "2002-03-25") == nil)
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.on("2002-03-25", "14.30"), why: "tea"))
    #expect(taken("14.40", on: "2002-03-25")?.hasSuffix("resume it first") ?? false)
    #expect(taken("14.20", on: "2002-03-25") == nil)
    try given.happen(
      MeetingClosed(meeting: Given.meeting, at: Given.on("2002-03-25", "15.00")))
    #expect(taken("15.10", on: "2002-03-25") != nil)
  }

  @Test("M1: a sitting that goes past midnight keeps its roll, and its members can leave")
  func pastMidnight() throws {
    func at(_ hour: Int, _ minute: Int, later days: Int = 0) -> Moment {
      Moment(Given.day + days, LocalTime(minutesAfterMidnight: hour * 60 + minute), offset: 0)
    }
    let night = at(0, 20, later: 1)
    // Given a break before midnight, and one across it
    for (adjourned, resumed) in [
      (at(23, 30), at(23, 45)), (at(23, 50), at(0, 10, later: 1)), (at(21, 0), at(0, 15, later: 1)),
    ] {
      var given = try evening(adjourned: adjourned, resumed: resumed)
      #expect(try quorum(given, at: night).total?.counted == 3, "\(resumed)")
      try given.happen(Left(meeting: Given.meeting, person: "cat", at: night))
      #expect(try quorum(given, at: night).verdict == .inquorate)
      // Asked of the evening it is as it was then
      #expect(try quorum(given, at: at(23, 0)).verdict == .quorate)
    }
    // Given a night between, everybody has to arrive again, whether it is resumed or not
    let morning = at(9, 0, later: 1)
    let given = try evening(adjourned: at(22, 0), resumed: morning)
    #expect(try quorum(given, at: morning).verdict == .inquorate)
    #expect(try quorum(given, at: at(1, 59, later: 1)).verdict == .quorate)
    #expect(try quorum(given, at: at(2, 0, later: 1)).verdict == .inquorate)
    // And a second break of that morning sends nobody away
    var third = given
    for person: PersonID in ["ann", "ben", "cat"] {
      try third.happen(Arrived(meeting: Given.meeting, person: person, at: morning))
    }
    try third.happen(
      MeetingAdjourned(meeting: Given.meeting, at: at(12, 0, later: 1), why: "lunch"))
    try third.happen(MeetingResumed(meeting: Given.meeting, at: at(18, 0, later: 1)))
    #expect(try quorum(third, at: at(18, 0, later: 1)).verdict == .quorate)
  }

  @Test("as on a day, what was cancelled, moved or adjourned later stood as it was")
  func seen() throws {
    var given = try Given(quorum: "quorum: not agreed")
    let moved = Given.at("10.00")
    let later = Moment(Given.day + 7, LocalTime(minutesAfterMidnight: 840), offset: 0)
    try given.happen(
      MeetingMoved(
        meeting: Given.meeting, start: later, venue: "Library", why: "flood", at: moved))
    try given.happen(MeetingCancelled(meeting: Given.meeting, on: Given.day + 1, why: "snow"))
    func heading(_ day: Day) throws -> MeetingHeading {
      try #require(given.state(asOf: day).heading(Given.meeting))
    }

    let before = try heading(Given.day - 1)
    #expect(before.status == .scheduled && before.start == Given.at("14.00"))
    #expect(before.venue == "Town Hall" && before.changes.isEmpty)
    let between = try heading(Given.day)
    #expect(between.status == .scheduled && between.start == later)
    #expect(try heading(Given.day + 1).status == .cancelled(on: Given.day + 1, why: "snow"))
    let board = try #require(given.state.boards[Given.board])
    let holidays = HolidayCalendar(name: "none", holidays: [:])
    let then = try #require(given.state(asOf: Given.day).boards[Given.board])
    #expect(then.outlook(holidays).items.contains { $0.duty == .meeting })
    #expect(!board.outlook(holidays).items.contains { $0.duty == .meeting })
  }

  @Test("an amendment does not change the partners of the days before it")
  func partners() throws {
    var given = try Given(quorum: "quorum: not agreed")
    try given.happen(BodyRegistered(body: "new-council", name: "New Council"))
    let board = try #require(given.state.boards[Given.board])
    let outline = try #require(board.constitution(on: Given.day)).outline
    try given.happen(
      ConstitutionAdopted(
        board: Given.board, from: Given.day, by: "the partners",
        partners: ["council": "new-council"], constitution: outline))
    let amended = try #require(given.state.boards[Given.board])
    let directory = given.state.directory
    #expect(amended.partnerName("council", on: Given.day - 1, in: directory) == "City Council")
    #expect(amended.partnerName("council", on: Given.day, in: directory) == "New Council")
  }
}
