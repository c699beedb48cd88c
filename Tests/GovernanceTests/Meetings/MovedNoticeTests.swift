import Testing

@testable import Governance

/// Notices of a meeting that was moved, whatever order they are recorded in.
struct MovedNoticeTests {
  private static let meeting = MeetingID(Given.board, "2002-09-10")

  private func moved(at recorded: Day) throws -> Given {
    var given = try Given(quorum: "notice:\n  at-least: 6 weeks before")
    try given.happen(
      MeetingScheduled(meeting: Self.meeting, start: at("2002-09-10"), venue: "Hall"))
    try given.happen(
      MeetingMoved(
        meeting: Self.meeting, start: at("2002-07-16"), venue: "Hall", why: "earlier",
        at: at(recorded)))
    return given
  }

  private func at(_ day: Day) -> Moment {
    Moment(day, LocalTime(minutesAfterMidnight: 600), offset: 0)
  }

  private func noticed(_ given: Given, on day: Day) throws -> (stands: String, said: [String]) {
    var given = given
    let notice = NoticeGiven(
      board: Given.board, meetings: [Self.meeting], given: at(day), recipients: ["members"],
      places: [])
    try given.happen(notice)
    let holidays = try Calendars.holidays()
    let board = try #require(given.state.boards[Given.board])
    let check = BoardCheck(of: board, on: "2002-06-20", in: given.state, holidays)
    let judged = check.obligations.first { $0.key == "notice/2002-09-10" }
    return (
      try #require(judged).compliance.words,
      notice.remarks(in: given.state, on: "2002-06-20") { holidays }
    )
  }

  @Test("a move is recorded with its own day, and a notice since then is of the new one")
  func ownDay() throws {
    let (stands, said) = try noticed(try moved(at: "2002-05-30"), on: "2002-05-31")
    #expect(stands == "met" && said == [])
  }

  @Test("a notice from before the move is of the old day, and that is said")
  func before() throws {
    let (stands, said) = try noticed(try moved(at: "2002-06-01"), on: "2002-05-31")
    #expect(stands.hasPrefix("missed by"))
    #expect(
      said.count == 1 && said[0].contains("treated as notice of 10.00 on Tue 10 Sep"))
  }

  @Test("a move is not recorded before an earlier one")
  func order() throws {
    let given = try moved(at: "2002-06-01")
    let earlier = MeetingMoved(
      meeting: Self.meeting, start: at("2002-07-18"), venue: "Hall", why: "again",
      at: at("2002-05-20"))
    #expect(
      given.refused(earlier)
        == "the meeting of Tue 16 Jul 2002 was changed again at 10.00 on Sat 1 Jun 2002; expected a later time"
    )
  }
}
