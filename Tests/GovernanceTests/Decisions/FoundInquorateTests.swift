import Testing

@testable import Governance

/// A decision that the attendance, as noted afterwards, shows to have been inquorate.
struct FoundInquorateTests {
  private static let matter: MatterID = "ratify-2002-03-26-14-30-6"
  private static let next = MeetingID(Given.board, "2002-04-23")

  /// Three of three needed and there, item 6 agreed at 14.30, and another meeting to come.
  private func decided() throws -> Given {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 3)
    try given.happen(
      MeetingScheduled(meeting: Self.next, start: Self.at("14.00"), venue: "Town Hall"))
    try given.declare()
    return given
  }

  private static func at(_ time: String) -> Moment {
    Moment("2002-04-23", LocalTime(time) ?? LocalTime(minutesAfterMidnight: 0), offset: 0)
  }

  private func following(_ given: Given) -> [any Event] {
    given.state.consequences(at: Given.meeting, on: Given.day)
  }

  private func lines(_ given: Given) -> [String] {
    following(given).map { $0.sentence.text(in: given.state) }
  }

  @Test("a leaving noted afterwards is taken, the decision stands, and it is to be ratified once")
  func found() throws {
    // Given a decision, and nothing that follows from it
    var given = try decided()
    let decision = try #require(given.decisions.last)
    #expect(following(given).isEmpty)

    // When it is noted afterwards that somebody had left before
    try given.leave("m3", at: "14.25")

    // Then the decision stands as it was declared, with the finding
    #expect(given.decisions == [decision])
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting) == [decision])
    #expect(
      lines(given) == [
        "decision on item 6 of the meeting of Tue 26 Mar 2002 found to have been taken without a quorum; to be ratified"
      ])

    // And what follows from it follows once
    for event in following(given) { try given.happen(event) }
    #expect(following(given).isEmpty)
    let matter = try #require(try given.known().matter(Self.matter))
    #expect(matter.origin == .ratification)
    #expect(matter.title == "Ratify: Business")
    #expect(matter.from == Given.meeting)
    #expect(matter.item == "6")
    #expect(try given.known().arising(at: Self.next).map(\.id) == [Self.matter])
    #expect(try given.known().arising(at: Given.meeting) == [])
  }

  @Test("a leaving after the decision, or of one too many, finds nothing")
  func notFound() throws {
    var given = try decided()
    try given.leave("m3", at: "14.31")
    try given.arrive("m4", at: "14.10")
    #expect(following(given).isEmpty)
    try given.leave("m2", at: "14.20")
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting) == [])
    try given.leave("m4", at: "14.15")
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting).map(\.item) == ["6"])
  }

  @Test("an interest noted afterwards makes that item's decision inquorate, and no other's")
  func interest() throws {
    var given = try decided()
    try given.recommend("7", "that seven be agreed")
    try given.declare(on: "7", at: "14.40")
    try given.interest("m2")
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting).map(\.item) == ["6"])
  }

  @Test("two decisions found inquorate come back as two matters")
  func two() throws {
    var given = try decided()
    try given.recommend("7", "that seven be agreed")
    try given.declare(on: "7", at: "14.40")
    try given.recommend("6", "that the plan be agreed for a year", at: "14.42")
    try given.declare(.agreed, on: "6", at: "14.45")
    try given.leave("m3", at: "14.10")
    for event in following(given) { try given.happen(event) }
    #expect(
      try given.known().matters.map(\.id) == [
        Self.matter, "ratify-2002-03-26-14-40-7", "ratify-2002-03-26-14-45-6",
      ])
  }

  @Test("decisions at one time on two days of an adjourned meeting are two matters")
  func twoDays() throws {
    // Given item 6 decided again two days later, at the same time of day
    var given = try decided()
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("15.00"), why: "no time"))
    func later(_ time: String) -> Moment { Given.at(time).adding(minutes: 2 * 1440) }
    try given.happen(MeetingResumed(meeting: Given.meeting, at: later("14.00")))
    for person: PersonID in ["m1", "m2", "m3"] {
      try given.happen(Arrived(meeting: Given.meeting, person: person, at: later("14.00")))
    }
    try given.happen(
      RecommendationWorded(
        meeting: Given.meeting, item: "6", parts: ["that the plan be agreed for a year"],
        at: later("14.10")))
    for event in try given.state.declaring(
      .agreed, on: "6", of: Given.meeting, at: later("14.30"))
    { try given.happen(event) }

    // When both are found inquorate
    try given.leave("m3", at: "14.10")
    try given.happen(Left(meeting: Given.meeting, person: "m3", at: later("14.10")))
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting).count == 2)

    // Then both are to be ratified
    #expect(following(given).count == 2)
  }

  @Test("decisions on two items with long names are two matters")
  func longNames() throws {
    var given = try decided()
    let name = String(repeating: "learning-disability-", count: 3)
    let items = ["one", "two"].map { ItemID(rawValue: name + $0) }
    for item in items {
      try given.happen(
        ItemAdded(meeting: Given.meeting, item: item, number: "9", title: item.rawValue))
      try given.recommend(item, "that it be agreed")
      try given.declare(on: item)
    }
    try given.leave("m3", at: "14.10")
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting).count == 3)
    #expect(following(given).count == 3)
  }

  @Test("the movement withdrawn lifts the ratification, and coming back it raises it again")
  func lifted() throws {
    // Given a decision found inquorate
    var journal = try decided().journal()
    let stream = Stream.meeting(Given.meeting)
    func following() -> [any Event] {
      journal.state.consequences(at: Given.meeting, on: Given.day)
    }
    func settled() -> String? {
      journal.state.boards[Given.board]?.matter(Self.matter)?.settled?.how
    }
    func left() -> Left { Left(meeting: Given.meeting, person: "m3", at: Given.at("14.25")) }
    let entry = try journal.happen(left())
    for event in following() { try journal.happen(event) }

    // When the leaving is withdrawn
    let retraction = try journal.takeBack(entry, in: stream)
    #expect(journal.state.decisionsLaterFoundInquorate(at: Given.meeting) == [])
    #expect(
      following().map { $0.sentence.text(in: journal.state) } == [
        "Ratify: Business: no longer needed"
      ])
    for event in following() { try journal.happen(event) }
    #expect(settled() == "no longer needed")
    #expect(following().isEmpty)

    // And when that is withdrawn in its turn
    try journal.takeBack(retraction, in: stream)
    #expect(following().count == 1)
    for event in following() { try journal.happen(event) }

    // Then it is to be ratified again, as one matter
    #expect(settled() == nil)
    #expect(following().isEmpty)
    #expect(journal.state.boards[Given.board]?.matters.count == 1)
    #expect(journal.refolded() == journal.state)
    #expect(journal.applied() == journal.state)
  }

  @Test("a decision withdrawn needs no ratification")
  func decisionTakenBack() throws {
    var journal = try decided().journal()
    let declared = try #require(
      journal.written.last { $0.entry.event is DecisionDeclared }?.entry.number)
    try journal.happen(Left(meeting: Given.meeting, person: "m3", at: Given.at("14.25")))
    for event in journal.state.consequences(at: Given.meeting, on: Given.day) {
      try journal.happen(event)
    }
    try journal.takeBack(declared, in: .meeting(Given.meeting))
    let after = journal.state.consequences(at: Given.meeting, on: Given.day)
    #expect(after.map { type(of: $0).kind } == ["ratification.lifted"])
    #expect((after.first as? RatificationLifted)?.on == Given.day)
  }

  @Test("a decision found quorate after all was so from its own day, not from when that was found")
  func liftedOn() throws {
    var given = try decided()
    try given.leave("m3", at: "14.25")
    for event in following(given) { try given.happen(event) }
    try given.arrive("m4", at: "14.20")
    let lifted = given.state.consequences(at: Given.meeting, on: "2002-06-03")
    #expect(lifted.compactMap { ($0 as? RatificationLifted)?.on } == ["2002-03-26"])
  }

  @Test("an arrival on which a decision rests is not withdrawn, and the decision is named")
  func depends() throws {
    let journal = try decided().journal()
    let entry = try #require(
      journal.written.first { ($0.entry.event as? Arrived)?.person == "m3" }?.entry.number)
    let line = try #require(
      journal.objection(toTakingBack: entry, in: .meeting(Given.meeting)))
    #expect(line.contains("depends on it: item 6 agreed at 14.30: that the plan be agreed"))
    #expect(line.hasSuffix(" first"))
  }
}
