import Testing

@testable import Governance

/// M3: whether a quorum was had is asked of the attendance, not of a mark made at the start.
struct QuorumHadTests {
  private func begun(there: Int, _ choice: InquorateAtStart.Choice = .wait) throws -> Given {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: there)
    try given.happen(
      InquorateAtStart(meeting: Given.meeting, at: Given.at("14.05"), choice: choice))
    return given
  }

  private func follow(_ given: inout Given) throws -> [Moment?] {
    let had = given.state.consequences(at: Given.meeting, on: Given.day)
      .compactMap { $0 as? QuorumHad }
    for event in had { try given.happen(event) }
    return had.map(\.at)
  }

  private func quorateDay(_ given: Given) -> Day? { given.state.heading(Given.meeting)?.quorateDay }

  @Test("M3: found inquorate, it waits and is quorate at 14.20: the meeting counts")
  func waits() throws {
    var given = try begun(there: 2)
    #expect(try follow(&given) == [nil])
    #expect(quorateDay(given) == nil)
    try given.arrive("m3", at: "14.20")
    #expect(try follow(&given) == [Given.at("14.20")])
    #expect(try follow(&given).isEmpty)
    #expect(quorateDay(given) == Given.day)
  }

  @Test("M3: inquorate, adjourned, and quorate when it resumes: it counts from that sitting")
  func resumed() throws {
    var given = try begun(there: 2, .adjourn)
    let later = try given.adjourn(at: "14.10", days: 7, there: "m1", "m2", "m3")
    #expect(try follow(&given) == [later])
    #expect(quorateDay(given) == Given.day + 7)
  }

  @Test("M3: closed without a quorum it had none, and nothing is said of one that was quorate")
  func closed() throws {
    var few = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 2)
    #expect(try follow(&few).isEmpty)
    try few.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.00")))
    #expect(try follow(&few) == [nil])
    #expect(quorateDay(few) == nil)
    // An arrival recorded afterwards puts it right
    try few.arrive("m3", at: "14.50")
    #expect(try follow(&few) == [Given.at("14.50")])
    #expect(quorateDay(few) == Given.day)
    var many = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 3)
    try many.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.00")))
    #expect(try follow(&many).isEmpty)
    #expect(quorateDay(many) == Given.day)
  }

  @Test("M3: where no quorum is agreed what was found at the start stands")
  func notAgreed() throws {
    var given = try Given("quorum:\n  state: not agreed\n" + Given.consensus, members: 5, there: 3)
    try given.happen(
      InquorateAtStart(meeting: Given.meeting, at: Given.at("14.05"), choice: .notesOnly))
    #expect(try follow(&given).isEmpty)
    #expect(quorateDay(given) == nil)
  }

  @Test("M5: replies given for a day from which the meeting was moved are none for its new one")
  func movedReplies() throws {
    var given = try Given(quorum: Given.quorum(of: 2))
    for member: PersonID in ["ann", "ben"] {
      try given.seat(member)
      try given.happen(
        ReplyReceived(
          meeting: Given.meeting, person: member, reply: .apologies, for: Given.day))
    }
    #expect(given.state.forecast(at: Given.meeting).first?.best.verdict == .inquorate)
    try given.happen(
      MeetingMoved(
        meeting: Given.meeting, start: Moment(Given.day + 7, Given.at("14.00").time, offset: 0),
        venue: "Town Hall", why: "the hall is let", at: Given.at("10.00")))
    let heading = try #require(given.state.heading(Given.meeting))
    let proceedings = try #require(given.state.proceedings[Given.meeting])
    #expect(proceedings.replies(for: heading).isEmpty)
    #expect(given.state.forecast(at: Given.meeting).first?.best.verdict == .quorate)
    try given.happen(
      ReplyReceived(
        meeting: Given.meeting, person: "ann", reply: .attending, for: Given.day + 7))
    #expect(try #require(given.state.proceedings[Given.meeting]).replies(for: heading).count == 1)
  }
}

extension State {
  fileprivate func forecast(at meeting: MeetingID) -> [QuorumForecast] {
    guard let (board, proceedings) = loaded(meeting), let heading = heading(meeting) else {
      return []
    }
    return Quorum(of: board, on: heading.day, in: directory).forecast(of: heading, in: proceedings)
  }
}
