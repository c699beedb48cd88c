import Testing

@testable import Governance

/// When the answers of the partners come to a joint decision, and of what day it is.
struct JointDecisionTests {
  /// A referral to which the council answered on Tue 16 and the authority on Wed 24 April.
  private func answered() throws -> Given {
    var given = try Given.referred()
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", on: "2002-04-24")
    return given
  }

  @Test("a joint decision has the day of the last answer that matches")
  func last() throws {
    var given = try answered()
    try given.compare(match: true, on: "2002-04-30")
    #expect(try given.referral().status == .decided(on: "2002-04-24"))
    #expect(try !given.referral().isOpen)
    #expect(try given.status(on: "2002-05-01") == "joint decision of Wed 24 Apr 2002")
  }

  @Test("a joint decision arises at the next meeting, and not at the one it came from")
  func arises() throws {
    var given = try answered()
    try given.compare(match: true, on: "2002-04-30")
    #expect(try given.arising(at: Given.meeting) == [])
    #expect(try given.arising(at: Given.may) == ["referral-1"])
    let matter = try #require(given.state.boards[Given.board]?.matter("referral-1"))
    #expect(matter.origin == .referral && matter.referral == "1")
    #expect(matter.title == "Referral 1, joint decision: Pooled budget")
    try given.place("referral-1", at: Given.may, as: "4")
    #expect(try given.arising(at: Given.june) == [])
  }

  @Test("both readings of the day are told where each body decided for itself")
  func readings() throws {
    var given = try answered()
    try given.compare(match: true, on: "2002-04-30")
    #expect(
      try given.explanation(on: "2002-05-01").lines.suffix(4) == [
        "Ann judged on Tue 30 Apr 2002 that the answers match.",
        "Joint decision: Wed 24 Apr 2002.",
        "Read as each body deciding for itself: the day of the last answer, Wed 24 Apr 2002.",
        "Read as one decision taken together: no joint meeting is recorded.",
      ])
  }

  @Test("a decision taken together has that day, and the other reading is told with it")
  func together() throws {
    var given = try answered()
    try given.compare(match: true, together: "2002-04-29", on: "2002-04-30")
    #expect(try given.referral().status == .decided(on: "2002-04-29"))
    #expect(
      try given.explanation(on: "2002-05-01").lines.suffix(3) == [
        "Joint decision: Mon 29 Apr 2002.",
        "Read as each body deciding for itself: the day of the last answer, Wed 24 Apr 2002.",
        "Read as one decision taken together: Mon 29 Apr 2002, as recorded.",
      ])
  }

  @Test("an amendment diverges, a new answer clears that, and the same text is a joint decision")
  func amendment() throws {
    // Given an answer with an amendment that does not match
    var given = try Given.referred()
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", .approvesAmended, "with a risk share", on: "2002-04-24")
    try given.compare(match: false, on: "2002-04-25")
    #expect(try given.referral().status == .divergent)
    #expect(try given.arising(at: Given.may) == [])

    // When the council adopts the amended text on another day
    try given.answer("council", .approvesAmended, "with a risk share", on: "2002-05-07")

    // Then the earlier word does not hold, and a new one makes the joint decision of that day
    #expect(try given.referral().status == .answered)
    #expect(try given.referral().comparison == nil)
    try given.compare(match: true, on: "2002-05-08")
    #expect(try given.referral().status == .decided(on: "2002-05-07"))
    #expect(try given.referral().answers.map(\.on) == ["2002-04-16", "2002-04-24", "2002-05-07"])
    #expect(try given.arising(at: Given.may) == ["referral-1"])
  }

  @Test("every comparison is kept and told by its day, and the last of what holds now counts")
  func comparisons() throws {
    // Given answers that did not match, a step, and a new answer that does
    var given = try Given.referred(disputes: DisputeTests.either)
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", .declines, "not so", on: "2002-04-24")
    try given.compare(match: false, on: "2002-04-25")
    try given.happen(
      DisputeStepTaken(
        board: Given.board, referral: "1", step: .chiefExecutives, note: "both met",
        on: "2002-05-01"))
    try given.answer("health-authority", on: "2002-05-07")
    #expect(try given.referral().comparisons.map(\.match) == [false])
    #expect(try given.referral().comparison == nil)
    try given.compare(match: true, on: "2002-05-08")

    // Then both are kept, and the working tells everything in the order of its day
    #expect(try given.referral().comparisons.map(\.match) == [false, true])
    #expect(try given.referral().comparison?.on == "2002-05-08")
    #expect(
      try given.explanation(on: "2002-05-08").lines.dropLast(2).suffix(4) == [
        "Ann judged on Thu 25 Apr 2002 that the answers do not match.",
        "Chief executives, Wed 1 May 2002: both met",
        "Ann judged on Wed 8 May 2002 that the answers match.",
        "Joint decision: Tue 7 May 2002.",
      ])
  }

  @Test("of a body's answers the one given last holds, whenever it was noted")
  func notedLater() throws {
    var given = try Given.referred()
    try given.answer("council", .approves, "as amended", on: "2002-04-30")
    try given.answer("council", .declines, "not in this form", on: "2002-04-16")
    #expect(try given.referral().answer(of: "council")?.on == "2002-04-30")
    #expect(try given.referral().answers.map(\.on) == ["2002-04-16", "2002-04-30"])
  }

  @Test("a comparison withdrawn takes the matter with it, and an answer waits for that")
  func withdrawn() throws {
    // Given a journal with a joint decision
    var journal = Journal()
    let begun: [any Event] = [
      PersonRegistered(person: "ann", name: "Ann"),
      BoardFounded(board: Given.board, name: "Board", on: Given.founded),
      MeetingScheduled(meeting: Given.meeting, start: Given.at("14.00"), venue: "Town Hall"),
      ReferralRefusals.make("1", of: "6"),
    ]
    for event in begun { journal.write(event) }
    let answers = try ["council", "health-authority"].map { partner in
      try journal.happen(
        ReferralAnswered(
          board: Given.board, referral: "1", partner: partner, stance: .approves, text: "yes",
          on: "2002-04-16"))
    }
    let comparison = try journal.happen(ReferralRefusals.compare(on: "2002-04-30"))
    let stream = Stream.board(Given.board)

    // Then an answer cannot be withdrawn before the comparison
    let last = try #require(answers.last)
    #expect(
      journal.objection(toTakingBack: last, in: stream)
        == "entry 6 cannot be withdrawn, because entry 7 depends on it: Ann judged that the "
        + "answers on referral 1 match (health-authority has not answered); withdraw "
        + "entry 7 first")

    // And with the comparison goes what it brought back
    #expect(journal.state.boards[Given.board]?.matter("referral-1") != nil)
    try journal.takeBack(comparison, in: stream)
    #expect(journal.state.boards[Given.board]?.matters == [])
    #expect(journal.state.boards[Given.board]?.referral("1")?.status == .answered)
    #expect(journal.objection(toTakingBack: last, in: stream) == nil)
    #expect(journal.refolded() == journal.state)
  }
}
