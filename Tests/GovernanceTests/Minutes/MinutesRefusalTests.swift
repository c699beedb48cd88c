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
      "the meeting of Tue 25 Jun 2002 has not been opened, so there are no minutes"),
    RefusedAct(
      "too early", MinutesCleared(meeting: Given.may, by: "ann", text: "", on: day),
      "Tue 9 Apr 2002 is before the meeting was held, on Tue 14 May 2002; expected that day or a later one"
    ),
    RefusedAct(
      "nobody", MinutesCleared(meeting: Given.may, by: "zoe", text: "", on: "2002-05-20"),
      "there is nobody called \"zoe\" in the directory"),
    RefusedAct(
      "confirmed", MinutesCleared(meeting: Given.meeting, by: "ann", text: "", on: "2002-06-01"),
      "the minutes were confirmed on Tue 14 May 2002; record a correction as a minute of the next "
        + "meeting"),
    RefusedAct(
      "no words",
      MinutesCleared(
        meeting: Given.may, by: "ann", changes: [" "], text: "", on: "2002-05-20"),
      "a change has no wording; say what the chair changed"),
    RefusedAct(
      "no place", MinutesPublished(meeting: Given.may, on: "2002-05-20", place: " ", text: ""),
      "the place of publication is missing; expected a place such as the Council's website"),
    RefusedAct(
      "not opened", MinutesPublished(meeting: Given.june, on: day, place: "web", text: ""),
      "the meeting of Tue 25 Jun 2002 has not been opened, so there are no minutes"),
    RefusedAct(
      "twice", MinutesConfirmed(meeting: Given.meeting, at: Given.may, on: "2002-05-14"),
      "the minutes have been confirmed already, on Tue 14 May 2002"),
    RefusedAct(
      "by an earlier meeting",
      MinutesConfirmed(meeting: Given.may, at: Given.meeting, on: "2002-05-14"),
      "the meeting of Tue 26 Mar 2002 cannot have confirmed these minutes: it was not held after the "
        + "meeting they record; name the later meeting that confirmed them"),
    RefusedAct(
      "by one not opened", MinutesConfirmed(meeting: Given.may, at: Given.june, on: "2002-06-25"),
      "the meeting of Tue 25 Jun 2002 cannot have confirmed these minutes: it was not held after the "
        + "meeting they record; name the later meeting that confirmed them"),
    RefusedAct(
      "by itself", MinutesConfirmed(meeting: Given.may, at: Given.may, on: "2002-05-14"),
      "the meeting of Tue 14 May 2002 cannot have confirmed these minutes: it was not held after the "
        + "meeting they record; name the later meeting that confirmed them"),
    RefusedAct(
      "signed before", MinutesSigned(meeting: Given.meeting, by: "ann", on: "2002-05-13"),
      "Mon 13 May 2002 is before the minutes were confirmed, on Tue 14 May 2002"),
    RefusedAct(
      "signed twice", MinutesSigned(meeting: Given.meeting, by: "bob", on: "2002-05-15"),
      "the minutes have been signed already, on Tue 14 May 2002 by Ann"),
    RefusedAct(
      "not confirmed", MinutesSigned(meeting: Given.may, by: "bob", on: "2002-05-15"),
      "the minutes are not confirmed yet; record first the meeting that confirmed them"),
    RefusedAct(
      "no number", MinutesNumbered(meeting: Given.may, first: 0, why: "paper"),
      "0 is not a minute number; expected a whole number from 1 to 99999"),
    RefusedAct(
      "no reason", MinutesNumbered(meeting: Given.may, first: 1, why: ""),
      "the reason for setting the first number by hand is missing; say why"),
    RefusedAct(
      "confirmed", MinutesNumbered(meeting: Given.meeting, first: 1, why: "paper"),
      "the minutes were confirmed on Tue 14 May 2002; their numbering can no longer be changed"),
    RefusedAct(
      "not open then",
      NextAnnounced(meeting: Given.may, next: Given.on("2002-06-25"), at: Given.on("2002-05-13")),
      "the meeting was not open at 14.00 on Mon 13 May 2002; expected a time during the meeting"),
    RefusedAct(
      "in the past",
      NextAnnounced(meeting: Given.may, next: Given.on("2002-05-14"), at: Given.on("2002-05-14")),
      "the next meeting, at 14.00 on Tue 14 May 2002, is not after 14.00 on Tue 14 May 2002; expected a later day and time"
    ),
    RefusedAct(
      "no item",
      NilReturned(meeting: Given.meeting, item: "99", what: "bids", at: Given.at("14.05")),
      "there is no item 99; expected 5, 6 or 7"),
    RefusedAct(
      "no words", NilReturned(meeting: Given.meeting, item: "5", what: "", at: Given.at("14.05")),
      "the nil return does not say what was not received; expected a word such as questions or petitions"
    ),
    RefusedAct(
      "twice",
      NilReturned(meeting: Given.meeting, item: "5", what: "petitions", at: Given.at("14.06")),
      "it is already recorded that there were no petitions"),
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
        "the minutes were signed by Ann, but Bob presided when they were confirmed"
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
