import Testing

@testable import Governance

/// What the partners have, the board does not decide meanwhile.
struct ReferredMattersTests {
  private static let next = MeetingID(Given.board, "2002-04-23")

  private static func at(_ time: String) -> Moment {
    Moment("2002-04-23", LocalTime(time) ?? LocalTime(minutesAfterMidnight: 0), offset: 0)
  }

  /// Item 6 not agreed and referred.
  private func referred() throws -> Given {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 3)
    try given.declare(.notAgreed, at: "14.20")
    return given
  }

  private static let line =
    "referral 1 has been with the constituent bodies since Tue 26 Mar 2002, and the constitution does "
    + "not say that the board may decide it in the meantime; wait for their "
    + "answers, or withdraw the referral"

  private func answered(by partner: String) -> ReferralAnswered {
    ReferralAnswered(
      board: Given.board, referral: "1", partner: partner, stance: .approves, text: "approved",
      on: Given.day)
  }

  private func compared(_ match: Bool) -> ReferralCompared {
    ReferralCompared(
      board: Given.board, referral: "1", match: match, by: "m1", on: Given.day)
  }

  @Test("while a referral is open, nothing is put or decided on its item, until it is over")
  func open() throws {
    var given = try referred()
    let put = QuestionPut(
      meeting: Given.meeting, item: "6", parts: ["that the plan be agreed"], at: Given.at("14.25"))
    #expect(given.refused(put) == Self.line)
    #expect(given.refused(.agreed) == Self.line)
    #expect(given.refused(.notAgreed) == Self.line)

    // When one has answered, then both, then somebody finds that they diverge
    for event: any Event in [answered(by: "council"), answered(by: "ha"), compared(false)] {
      try given.happen(event)
      #expect(given.refused(.agreed) == Self.line)
    }

    // And when they match, the matter comes back
    try given.happen(answered(by: "ha"))
    try given.happen(compared(true))
    #expect(given.refused(.agreed) == nil)
    #expect(try given.known().matters.map(\.id) == ["referral-1"])
  }

  @Test("a referral that is withdrawn gives the item back to the board")
  func withdrawn() throws {
    var given = try referred()
    try given.happen(
      ReferralWithdrawn(board: Given.board, referral: "1", why: "we think again", on: Given.day))
    #expect(try given.declare(.notAgreed).outcome == .notAgreed)
    #expect(try given.known().referrals.map(\.id) == ["1", "2"])
  }

  /// The matter on the next agenda as item 3, open and quorate, with a recommendation.
  private func nextMeeting(_ given: inout Given, _ matter: MatterID) throws {
    try given.sit(Self.next, on: "2002-04-23", there: ["m1", "m2", "m3"], chair: "m1")
    try given.happen(
      ItemAdded(meeting: Self.next, item: "3", number: "3", title: "The plan", matter: matter))
    try given.happen(
      RecommendationWorded(
        meeting: Self.next, item: "3", parts: ["that it be agreed"], at: Self.at("14.00")))
  }

  private func refusedNext(_ given: Given) -> String? {
    do throws(Refusal) {
      let events = try given.state.declaring(
        .agreed, on: "3", of: Self.next, at: Self.at("14.30"))
      return given.journal().record.objection(toAll: events)?.line
    } catch { return error.line }
  }

  @Test("another meeting does not decide it either, where its item came from the referred one")
  func deferredAndReferred() throws {
    // Given an item not agreed and referred, and a matter of its own for the next meeting
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 3)
    try given.happen(
      MeetingScheduled(meeting: Self.next, start: Self.at("14.00"), venue: "Town Hall"))
    try given.declare(.notAgreed, at: "14.20")
    try given.happen(
      MatterPlanned(board: Given.board, matter: "another", title: "Another", meeting: Self.next))

    // When the one, and then a matter of that very item, stands on the next agenda
    var again = given
    try nextMeeting(&given, "another")
    #expect(refusedNext(given) == nil)
    RatificationNeeded(
      meeting: Given.meeting, item: "6", matter: "same", title: "The same", at: Given.at("14.20")
    ).apply(to: &again.state)
    try nextMeeting(&again, "same")
    #expect(refusedNext(again) == Self.line)
  }

  @Test("a planned matter that was referred is not decided under a later item")
  func plannedMatter() throws {
    // Given a planned matter that is item 6, not agreed and referred
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 3)
    try given.happen(
      MeetingScheduled(meeting: Self.next, start: Self.at("14.00"), venue: "Town Hall"))
    try given.happen(
      MatterPlanned(board: Given.board, matter: "plan", title: "The plan", meeting: Given.meeting))
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "8", number: "8", title: "The plan", matter: "plan"))
    try given.happen(
      MatterPlaced(board: Given.board, matter: "plan", meeting: Given.meeting, item: "8"))
    try given.recommend("8", "that the plan be agreed")
    try given.declare(.notAgreed, on: "8", at: "14.20")

    // When the same matter is deferred to the next meeting and stands on its agenda
    try given.happen(
      MatterPostponed(
        board: Given.board, matter: "plan", to: Self.next, why: "not agreed", on: Given.day))
    try nextMeeting(&given, "plan")

    // Then the board does not decide it there either
    #expect(refusedNext(given) == Self.line)
  }

  @Test("a referral withdrawn leaves room for the next")
  func numbers() throws {
    // Given two referrals, of which the first was a slip
    var given = try referred()
    try given.recommend("7", "that seven be agreed")
    try given.declare(.notAgreed, on: "7", at: "14.25")
    var journal = given.journal()
    let first = try #require(
      journal.written.first { $0.entry.event is ReferralMade }?.entry.number)
    try journal.takeBack(first, in: .board(Given.board))

    // When there is no agreement on a third item
    try journal.happen(
      RecommendationWorded(
        meeting: Given.meeting, item: "5", parts: ["that five be agreed"], at: Given.at("14.26")))
    let events = try journal.state.declaring(
      .notAgreed, on: "5", of: Given.meeting, at: Given.at("14.30"))

    // Then it can be declared and referred
    #expect(journal.record.objection(toAll: events)?.line == nil)
  }
}
