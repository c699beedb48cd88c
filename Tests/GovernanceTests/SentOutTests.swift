import Testing

@testable import Governance

/// Whether what left the office was in time, as lists of meetings tell it.
struct SentOutTests {
  @Test("a late notice, papers on a weekend and minutes a day late are told with what was left")
  func lines() throws {
    // Given a meeting on Thu 22 Jun 2017, as in A2
    var given = try Given(
      constitution: """
        name: Board
        nation: england
        partners:
          council: City Council
          ha: Health Authority
          pct: Primary Care Trust
        notice:
          at-least: 6 weeks before
        papers:
          at-least: 3 clear days before
        minutes:
          within: 2 weeks after
          to: [members]
          then-to: [library]
        """)
    let meeting = MeetingID(Given.board, "2017-06-22")
    func at(_ day: Day) -> Moment {
      Moment(day, LocalTime(minutesAfterMidnight: 720), offset: 3600)
    }
    try given.happen(MeetingScheduled(meeting: meeting, start: at("2017-06-22"), venue: "Hall"))
    try given.happen(
      NoticeGiven(
        board: Given.board, meetings: [meeting], given: at("2017-05-12"),
        recipients: ["members"], places: ["library"]))
    try given.happen(ItemAdded(meeting: meeting, item: "1", number: "1", title: "Apologies"))
    try given.happen(PapersMadeAvailable(meeting: meeting, paper: "agenda", at: at("2017-06-17")))
    try given.happen(PapersMadeAvailable(meeting: meeting, paper: "reports", at: at("2017-06-19")))
    try given.happen(MeetingOpened(meeting: meeting, at: at("2017-06-22")))
    try given.happen(
      MinutesDespatched(meeting: meeting, recipients: ["members", "library"], on: "2017-07-07"))

    // Then each says whether it was in time, and what has no day says only when
    let board = try #require(given.state.boards[Given.board])
    let heading = try #require(given.state.heading(meeting))
    #expect(
      board.sentOut(for: heading, of: nil, try Calendars.holidays()) == [
        "Notice Fri 12 May 2017 12.00 to members, posted at library: 1 day late.",
        "agenda despatched at 12.00 on Sat 17 Jun 2017: in time, Saturday is not a working day, but it "
          + "left 3 clear days.",
        "reports despatched at 12.00 on Mon 19 Jun 2017: 1 day late, only 2 of 3 clear days were left.",
        "Minutes to members Fri 7 Jul 2017: 1 day late.",
        "Minutes to library Fri 7 Jul 2017.",
      ])
  }
}
