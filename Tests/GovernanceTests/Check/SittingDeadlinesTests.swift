import Testing

@testable import Governance

/// What is counted from a meeting that sat more than once.
struct SittingDeadlinesTests {
  private static let first: Day = "2026-03-26"
  private static let second: Day = "2026-04-16"
  private static let meeting = CheckedBoard.meeting(first)
  private static let rules = """
    minutes:
      within: 2 weeks after
      to: [members]
    notice:
      at-least: 2 weeks before
    """

  /// A meeting opened on 26 March, and adjourned there.
  private func adjourned(until: Day? = second) -> CheckedBoard {
    var board = CheckedBoard(Self.rules, founded: "2026-01-01")
    board.fixed(Self.first)
    board.apply(MeetingOpened(meeting: Self.meeting, at: CheckedBoard.at(Self.first)))
    board.apply(
      MeetingAdjourned(
        meeting: Self.meeting, at: CheckedBoard.at(Self.first, "15.00"),
        until: until.map { CheckedBoard.at($0) }, why: "no time"))
    return board
  }

  private func due(_ board: CheckedBoard, _ duty: Duty, on day: Day) throws -> Day? {
    try board.check(on: day).obligations.first { $0.duty == duty && $0.meeting == Self.meeting }?
      .day
  }

  @Test("M2: minutes are due from the last sitting, and not before the meeting is over")
  func minutes() throws {
    var board = adjourned()
    #expect(try due(board, .minutes, on: "2026-04-10") == "2026-04-30")
    board.apply(MeetingResumed(meeting: Self.meeting, at: CheckedBoard.at(Self.second)))
    #expect(try due(board, .minutes, on: "2026-04-16") == "2026-04-30")
    board.apply(MeetingClosed(meeting: Self.meeting, at: CheckedBoard.at(Self.second, "16.00")))
    #expect(try due(board, .minutes, on: "2026-04-20") == "2026-04-30")
    // Asked as of a day before the second sitting, that is still ahead
    #expect(try due(board, .minutes, on: "2026-04-01") == "2026-04-30")
    // Notice is counted back from the day for which it was called
    #expect(try due(board, .notice, on: "2026-04-20") == "2026-03-12")
  }

  @Test("a sitting after midnight, one without a day, and one that came on another day")
  func others() throws {
    // Given one that went on past midnight, it is the day on which it was held
    var night = CheckedBoard(Self.rules, founded: "2026-01-01")
    night.fixed(Self.first)
    night.apply(MeetingOpened(meeting: Self.meeting, at: CheckedBoard.at(Self.first, "19.00")))
    night.apply(MeetingClosed(meeting: Self.meeting, at: CheckedBoard.at(Self.first + 1, "00.30")))
    #expect(try due(night, .minutes, on: "2026-04-01") == "2026-04-09")
    // Given no day was said, nothing is late: it is not over
    #expect(try due(adjourned(until: nil), .minutes, on: "2026-04-01") == nil)
    #expect(
      try adjourned(until: nil).stands("minutes/2026-03-26/members", on: "2026-05-01")
        == "not yet due")
    // Given it was resumed sooner than was said, it is the day on which it was
    var sooner = adjourned()
    sooner.apply(MeetingResumed(meeting: Self.meeting, at: CheckedBoard.at("2026-04-02")))
    sooner.apply(MeetingClosed(meeting: Self.meeting, at: CheckedBoard.at("2026-04-02", "16.00")))
    #expect(try due(sooner, .minutes, on: "2026-04-20") == "2026-04-16")
    // Given it was closed without a second sitting, there was only the first
    var never = adjourned()
    never.apply(MeetingClosed(meeting: Self.meeting, at: CheckedBoard.at("2026-04-16")))
    #expect(try due(never, .minutes, on: "2026-04-20") == "2026-04-09")
  }
}
