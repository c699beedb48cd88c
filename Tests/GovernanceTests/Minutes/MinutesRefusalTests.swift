import Testing

@testable import Governance

/// Every refusal of an act on minutes, as a situation and its line.
struct MinutesRefusalTests {
  private static let day: Day = "2002-04-09"

  /// A meeting held in March whose minutes a meeting in May confirmed, and one to come in June.
  private static func situation() throws -> Given {
    var given = try Given.agenda()
    try given.hold(Given.meeting, on: Given.day)
    try given.hold(Given.may, on: "2002-05-14")
    try given.happen(
      NilReturned(
        meeting: Given.meeting, item: "5", what: "petitions", at: Given.at("14.05")))
    try given.happen(
      MinutesConfirmed(meeting: Given.meeting, at: Given.may, on: "2002-05-14", by: "ann"))
    return given
  }

  static let acts: [RefusedAct] = [
    RefusedAct(
      "not opened", MinutesCleared(meeting: Given.june, by: "ann", text: "", on: day),
      "the meeting board/2002-06-25 was not opened, and has no minutes"),
    RefusedAct(
      "too early", MinutesCleared(meeting: Given.may, by: "ann", text: "", on: day),
      "Tue 9 Apr 2002 is before the meeting itself, Tue 14 May 2002"),
    RefusedAct(
      "nobody", MinutesCleared(meeting: Given.may, by: "zoe", text: "", on: "2002-05-20"),
      "there is nobody called \"zoe\" in the directory"),
    RefusedAct(
      "confirmed", MinutesCleared(meeting: Given.meeting, by: "ann", text: "", on: "2002-06-01"),
      "the minutes of board/2002-03-26 were confirmed Tue 14 May 2002; expected a correction as a "
        + "minute of the next meeting"),
    RefusedAct(
      "no words",
      MinutesCleared(
        meeting: Given.may, by: "ann", changes: [" "], text: "", on: "2002-05-20"),
      "what was changed is missing; expected what the chair changed"),
    RefusedAct(
      "no place", MinutesPublished(meeting: Given.may, on: "2002-05-20", place: " ", text: ""),
      "where they were published is missing; expected a website, a library"),
    RefusedAct(
      "not opened", MinutesPublished(meeting: Given.june, on: day, place: "web", text: ""),
      "the meeting board/2002-06-25 was not opened, and has no minutes"),
    RefusedAct(
      "twice", MinutesConfirmed(meeting: Given.meeting, at: Given.may, on: "2002-05-14"),
      "the minutes of board/2002-03-26 were confirmed Tue 14 May 2002 at board/2002-05-14"),
    RefusedAct(
      "by an earlier meeting",
      MinutesConfirmed(meeting: Given.may, at: Given.meeting, on: "2002-05-14"),
      "board/2002-03-26 is not a later meeting of board that was opened; expected the meeting that "
        + "confirmed them"),
    RefusedAct(
      "by one not opened", MinutesConfirmed(meeting: Given.may, at: Given.june, on: "2002-06-25"),
      "board/2002-06-25 is not a later meeting of board that was opened; expected the meeting that "
        + "confirmed them"),
    RefusedAct(
      "by itself", MinutesConfirmed(meeting: Given.may, at: Given.may, on: "2002-05-14"),
      "board/2002-05-14 is not a later meeting of board that was opened; expected the meeting that "
        + "confirmed them"),
    RefusedAct(
      "signed before", MinutesSigned(meeting: Given.meeting, by: "ann", on: "2002-05-13"),
      "Mon 13 May 2002 is before they were confirmed, Tue 14 May 2002"),
    RefusedAct(
      "signed twice", MinutesSigned(meeting: Given.meeting, by: "bob", on: "2002-05-15"),
      "the minutes of board/2002-03-26 were signed Tue 14 May 2002 by Ann"),
    RefusedAct(
      "not confirmed", MinutesSigned(meeting: Given.may, by: "bob", on: "2002-05-15"),
      "the minutes of board/2002-05-14 are not confirmed yet; expected the meeting that confirmed them"
    ),
    RefusedAct(
      "no number", MinutesNumbered(meeting: Given.may, first: 0, why: "paper"),
      "0 is not a minute number; expected a whole number from 1 to 99999"),
    RefusedAct(
      "no reason", MinutesNumbered(meeting: Given.may, first: 1, why: ""),
      "a first number set by hand needs its reason; expected why"),
    RefusedAct(
      "confirmed", MinutesNumbered(meeting: Given.meeting, first: 1, why: "paper"),
      "the minutes of board/2002-03-26 were confirmed Tue 14 May 2002 under their numbers"),
    RefusedAct(
      "not open then",
      NextAnnounced(meeting: Given.may, next: Given.on("2002-06-25"), at: Given.on("2002-05-13")),
      "the meeting board/2002-05-14 was not open at Mon 13 May 2002 14.00; expected a time while it "
        + "was"),
    RefusedAct(
      "in the past",
      NextAnnounced(meeting: Given.may, next: Given.on("2002-05-14"), at: Given.on("2002-05-14")),
      "Tue 14 May 2002 14.00 is not after Tue 14 May 2002 14.00; expected a meeting still to come"),
    RefusedAct(
      "no item",
      NilReturned(meeting: Given.meeting, item: "99", what: "bids", at: Given.at("14.05")),
      "there is no item 99; expected 5, 6, 7"),
    RefusedAct(
      "no words", NilReturned(meeting: Given.meeting, item: "5", what: "", at: Given.at("14.05")),
      "a nil return says what there was none of; expected questions, say"),
    RefusedAct(
      "twice",
      NilReturned(meeting: Given.meeting, item: "5", what: "petitions", at: Given.at("14.06")),
      "that there were no petitions is recorded already"),
  ]

  @Test("an act on minutes is refused with its line", arguments: acts)
  func refused(act: RefusedAct) throws {
    act.expect(in: try MinutesRefusalTests.situation().state)
  }

  @Test("a heading seen on an earlier day forgets what was done with its minutes later")
  func seen() throws {
    var given = try MinutesRefusalTests.situation()
    try given.happen(
      MinutesPublished(meeting: Given.meeting, on: "2002-05-20", place: "web", text: ""))
    try given.happen(
      NextAnnounced(
        meeting: Given.may, next: Given.on("2002-06-25"), at: Given.on("2002-05-14", "15.00")))
    func heading(_ day: Day, of meeting: MeetingID = Given.meeting) throws -> MeetingHeading {
      try #require(given.state(asOf: day).heading(meeting))
    }
    #expect(try heading("2002-05-20") == given.state.heading(Given.meeting))
    #expect(try heading("2002-05-19").minutes.published.isEmpty)
    #expect(try heading("2002-05-14").minutes.signed?.by == "ann")
    #expect(try heading("2002-05-13").minutes == MinutesProgress())
    #expect(try heading("2002-05-13", of: Given.may).announced == nil)
    #expect(try heading("2002-05-14", of: Given.may).announced != nil)
  }

  @Test("who signed without presiding where they were confirmed is a finding")
  func signatory() throws {
    var given = try MinutesRefusalTests.situation()
    #expect(given.state.findings(at: Given.meeting) == [])
    try given.happen(
      ChairTaken(meeting: Given.may, person: "bob", at: Given.on("2002-05-14")))
    given.state.proceedings[Given.meeting, default: Proceedings()] = try given.proceedings()
    #expect(
      given.state.findings(at: Given.meeting) == [
        "the minutes were signed by Ann; Bob presided where they were confirmed"
      ])
  }

  @Test("all members are those in post on the day of sending; who left since is listed apart")
  func recipients() throws {
    var given = try MinutesRefusalTests.situation()
    try given.happen(
      AppointmentEnded(
        board: Given.board, seat: "seat-2", person: "bob", last: "2002-04-01", why: "retired"))
    try given.person("eve")
    try given.happen(
      AppointmentMade(
        board: Given.board, seat: "seat-2", person: "eve", capacity: .representative,
        by: "the partners", from: "2002-04-05"))
    #expect(
      given.state.recipientsOfMinutes(of: Given.meeting, on: "2002-04-09")
        == MinutesRecipients(members: ["ann", "eve", "cat", "dan"], left: ["bob"]))
    #expect(
      given.state.recipientsOfMinutes(of: Given.meeting, on: "2002-04-01")
        == MinutesRecipients(members: ["ann", "bob", "cat", "dan"], left: []))
  }
}
