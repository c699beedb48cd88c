import Testing

@testable import Governance

/// The next meeting ratifying what was found inquorate.
struct RatificationTests {
  private static let matter: MatterID = "ratify-2002-03-26-14-30-6"
  private static let next = MeetingID(Given.board, "2002-04-23")

  private static func at(_ time: String) -> Moment {
    Moment("2002-04-23", LocalTime(time) ?? LocalTime(minutesAfterMidnight: 0), offset: 0)
  }

  /// Item 6 found inquorate, and the next meeting open with its ratification as item 3.
  private func placed() throws -> Given {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 3)
    try given.happen(
      MeetingScheduled(meeting: Self.next, start: Self.at("14.00"), venue: "Town Hall"))
    try given.declare()
    try given.leave("m3", at: "14.25")
    for event in given.state.consequences(at: Given.meeting, on: Given.day) {
      try given.happen(event)
    }
    try given.happen(
      ItemAdded(
        meeting: Self.next, item: "3", number: "3", title: "Ratify: Business",
        matter: Self.matter))
    try given.happen(
      MatterPlaced(board: Given.board, matter: Self.matter, meeting: Self.next, item: "3"))
    try given.sit(Self.next, on: "2002-04-23", there: ["m1", "m2", "m4"], chair: "m2")
    try given.happen(
      RecommendationWorded(
        meeting: Self.next, item: "3", parts: ["that it be ratified"], at: Self.at("14.00")))
    return given
  }

  private func declaring(_ outcome: Decision.Outcome, in given: Given) throws -> [any Event] {
    try given.state.declaring(outcome, on: "3", of: Self.next, at: Self.at("14.30"))
  }

  /// What follows by itself at both meetings.
  private func follow(_ given: inout Given) throws {
    for meeting in [Given.meeting, Self.next] {
      for event in given.state.consequences(at: meeting, on: "2002-04-23") {
        try given.happen(event)
      }
    }
  }

  private func how(_ state: State) -> String? {
    state.boards[Given.board]?.matter(Self.matter)?.settled?.how
  }

  @Test("agreement on the placed matter ratifies the decision, and settles the matter")
  func ratified() throws {
    // Given the ratification on the next agenda
    var given = try placed()
    #expect(try given.known().arising(at: Self.next) == [])

    // When it is agreed
    let events = try declaring(.agreed, in: given)
    #expect(
      events.map { type(of: $0).kind } == [
        "question.put", "decision.declared",
      ])
    for event in events { try given.happen(event) }
    try follow(&given)

    // Then it is settled, and nothing more follows at either meeting
    #expect(how(given.state) == "ratified")
    #expect(try given.known().matter(Self.matter)?.settled?.on == "2002-04-23")
    for meeting in [Given.meeting, Self.next] {
      #expect(given.state.consequences(at: meeting, on: "2002-04-24").isEmpty)
    }
    // The finding stays with the decision.
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting).count == 1)
  }

  @Test("what was ratified stays so when the movement is withdrawn and comes again")
  func staysRatified() throws {
    var given = try placed()
    for event in try declaring(.agreed, in: given) { try given.happen(event) }
    try follow(&given)
    var journal = given.journal()
    let left = try #require(journal.written.last { $0.entry.event is Left }?.entry.number)
    let retraction = try journal.takeBack(left, in: .meeting(Given.meeting))
    #expect(journal.state.consequences(at: Given.meeting, on: "2002-04-24").isEmpty)
    try journal.takeBack(retraction, in: .meeting(Given.meeting))
    #expect(journal.state.consequences(at: Given.meeting, on: "2002-04-24").isEmpty)
    #expect(how(journal.state) == "ratified")
  }

  @Test("no agreement ratifies nothing")
  func notAgreed() throws {
    var given = try placed()
    for event in try declaring(.notAgreed, in: given) { try given.happen(event) }
    #expect(how(given.state) == nil)
    #expect(try given.known().referrals.count == 1)
  }

  @Test("when the ratifying decision is withdrawn the matter is open again")
  func ratifyingTakenBack() throws {
    // Given a ratification that was agreed
    var given = try placed()
    for event in try declaring(.agreed, in: given) { try given.happen(event) }
    try follow(&given)
    var journal = given.journal()
    let declared = try #require(
      journal.written.last { $0.entry.event is DecisionDeclared }?.entry.number)

    // When the clerk takes the declaration back, which is one entry
    try journal.takeBack(declared, in: .meeting(Self.next))
    for meeting in [Given.meeting, Self.next] {
      for event in journal.state.consequences(at: meeting, on: "2002-04-24") {
        try journal.happen(event)
      }
    }

    // Then nothing says any more that it was ratified
    #expect(how(journal.state) == nil)
  }

  @Test("a ratification lifted after it had its place comes back to a later agenda when it returns")
  func liftedAndRaisedAgain() throws {
    // Given a ratification that had its place, and turned out not to be needed
    var journal = try placed().journal()
    let left = try #require(journal.written.last { $0.entry.event is Left }?.entry.number)
    let retraction = try journal.takeBack(left, in: .meeting(Given.meeting))
    func follow() throws {
      for event in journal.state.consequences(at: Given.meeting, on: "2002-04-24") {
        try journal.happen(event)
      }
    }
    try follow()
    #expect(how(journal.state) == "no longer needed")
    let third = MeetingID(Given.board, "2002-05-21")
    try journal.happen(
      MeetingScheduled(
        meeting: third, start: Self.at("14.00").adding(minutes: 28 * 1440), venue: "Hall"))

    // When the meeting that had it is over without it, and it is needed again
    try journal.happen(MeetingClosed(meeting: Self.next, at: Self.at("16.00")))
    try journal.takeBack(retraction, in: .meeting(Given.meeting))
    try follow()

    // Then it comes to the meeting after
    #expect(how(journal.state) == nil)
    let board = try #require(journal.state.boards[Given.board])
    #expect(board.arising(at: third).map(\.id) == [Self.matter])
  }
}
