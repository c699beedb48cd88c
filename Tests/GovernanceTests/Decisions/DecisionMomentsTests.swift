import Testing

@testable import Governance

/// When a meeting can decide, and who declares it.
struct DecisionMomentsTests {
  private func five() throws -> Given {
    try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 4)
  }

  @Test("a meeting that goes on as notes decides nothing, and records what was said no more")
  func notesOnly() throws {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 2)
    try given.happen(
      InquorateAtStart(meeting: Given.meeting, at: Given.at("14.00"), choice: .notesOnly))
    let line =
      "the meeting continues informally, without decisions; defer the item to the next meeting"
    #expect(given.refused(.agreed) == line)
    #expect(given.refused(.notAgreed) == line)
    #expect(
      given.refused(
        QuestionPut(
          meeting: Given.meeting, item: "6", parts: ["that the plan be agreed"],
          at: Given.at("14.20"))) == line)
    // M3: until there is a quorum
    try given.arrive("m3", at: "14.25")
    #expect(given.refused(at: "14.24") == line)
    #expect(try given.declare(at: "14.25").basis.counted.count == 3)
  }

  @Test("a meeting that waited for others decides once they are there")
  func waited() throws {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 2)
    try given.happen(
      InquorateAtStart(meeting: Given.meeting, at: Given.at("14.00"), choice: .wait))
    #expect(given.refused(at: "14.19") != nil)
    try given.arrive("m3", at: "14.20")
    #expect(given.refused(at: "14.19") != nil)
    #expect(try given.declare(at: "14.20").basis.counted.count == 3)
  }

  @Test("while it is adjourned a meeting decides nothing, before and after it does")
  func adjourned() throws {
    var given = try five()
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("14.20"), why: "tea"))
    let line = "the meeting was adjourned at 14.20 on Tue 26 Mar 2002; resume it first"
    #expect(given.refused(at: "14.21") == line)
    #expect(given.refused(at: "14.20") == nil)
    try given.happen(MeetingResumed(meeting: Given.meeting, at: Given.at("14.40")))
    #expect(given.refused(at: "14.39") == line)
    #expect(given.refused(at: "14.40") == nil)
  }

  @Test("after an adjournment to another day chair and members have to arrive again")
  func otherDay() throws {
    // Given a meeting that goes on two days later
    var given = try five()
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("15.00"), why: "no time"))
    let resumed = Moment(Given.day + 2, LocalTime(minutesAfterMidnight: 600), offset: 0)
    try given.happen(MeetingResumed(meeting: Given.meeting, at: resumed))
    func refused(at moment: Moment) throws -> String? {
      do throws(Refusal) {
        let events = try given.state.declaring(.agreed, on: "6", of: Given.meeting, at: moment)
        return given.journal().record.objection(toAll: events)?.line
      } catch { return error.line }
    }
    #expect(try refused(at: resumed) != nil)

    // When others come and the chair does not
    for person: PersonID in ["m2", "m3", "m4"] {
      try given.happen(Arrived(meeting: Given.meeting, person: person, at: resumed))
    }

    // Then nobody is in the chair, until somebody takes it
    #expect(
      try refused(at: resumed)
        == "nobody was in the chair at 10.00: M1, who took it, was not in the meeting; record first "
        + "who took the chair")
    try given.happen(ChairTaken(meeting: Given.meeting, person: "m2", at: resumed))
    #expect(try refused(at: resumed) == nil)
  }

  @Test("before it is opened and after it is closed a meeting decides nothing")
  func openAndClosed() throws {
    var given = try five()
    #expect(
      given.refused(at: "13.59")
        == "the meeting was not open at 13.59; expected a time from when it opened, at 14.00")
    try given.happen(MeetingClosed(meeting: Given.meeting, at: Given.at("15.00")))
    #expect(
      given.refused(at: "15.01")
        == "the meeting was closed at 15.00 on Tue 26 Mar 2002; "
        + "expected the time at which this happened, before that")
    // What was decided before it closed can still be noted.
    #expect(given.refused(at: "15.00") == nil)
  }

  @Test("without anybody in the chair nothing is declared, nor when who presides has left")
  func nobodyInTheChair() throws {
    var given = try Given(quorum: Given.quorum(of: 1) + Given.consensus)
    for person: PersonID in ["m1", "m2"] { try given.seat(person) }
    try given.item("6")
    try given.open()
    try given.arrive("m1", "m2")
    try given.recommend("6", "that the plan be agreed")
    let line = "nobody was in the chair at 14.30; record first who took the chair"
    #expect(given.refused() == line)
    try given.chair("m1", at: "14.10")
    #expect(given.refused(at: "14.09") != nil)
    #expect(given.refused() == nil)
    try given.leave("m1", at: "14.20")
    #expect(
      given.refused()
        == "nobody was in the chair at 14.30: M1, who took it, was not in the meeting; record "
        + "first who took the chair")
    try given.chair("m2", at: "14.25")
    #expect(try given.declare().by == "m2")
  }

  @Test("whoever does not preside declares nothing")
  func wrongChair() throws {
    var given = try five()
    try given.put()
    let basis = try #require(
      given.state.basis(for: "6", of: Given.meeting, at: Given.at("14.30")))
    func declared(by person: PersonID) -> DecisionDeclared {
      DecisionDeclared(
        meeting: Given.meeting, item: "6", outcome: .agreed, parts: ["that the plan be agreed"],
        by: person, basis: basis, at: Given.at("14.30"))
    }
    #expect(given.refused(declared(by: "m2")) == "M2 is not in the chair: M1 is")
    try given.chair("m2", at: "14.25")
    #expect(given.refused(declared(by: "m1")) == "M1 is not in the chair: M2 is")
    #expect(given.refused(declared(by: "m2")) == nil)
  }

  @Test("words that were agreed are not decided again; a new wording is, and each is kept")
  func twice() throws {
    var given = try five()
    let first = try given.declare(at: "14.20")
    let declared = DecisionDeclared(
      meeting: Given.meeting, item: "6", outcome: .agreed, parts: first.parts, by: "m1",
      basis: first.basis, at: Given.at("14.30"))
    #expect(
      given.refused(declared)
        == "that wording was agreed on item 6 at 14.20; give another wording, or withdraw that "
        + "decision first")
    try given.recommend("6", "that the plan wait", at: "14.35")
    try given.declare(.notAgreed, at: "14.40")
    #expect(given.decisions.map(\.outcome) == [.agreed, .notAgreed])
  }
}
