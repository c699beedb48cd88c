import Testing

@testable import Governance

/// How a board comes to agreement: who is asked, who can stand in its way, and for how long.
struct ConsensusTests {
  private func five(_ decisions: String = Given.consensus) throws -> Given {
    try Given(Given.quorum(of: 3) + decisions, members: 5, there: 5)
  }

  private func test(_ given: Given, at time: String = "14.30") -> ConsensusTest {
    given.state.consensusTest(on: "6", of: Given.meeting, at: Given.at(time))
  }

  @Test("silence when the question is put is assent")
  func silence() throws {
    var given = try five()
    #expect(test(given).lines(in: given.state) == ["no dissent is recorded"])
    let decision = try given.declare()
    #expect(decision.outcome == .agreed)
    #expect(decision.dissent == [])
    #expect(decision.basis.counted.count == 5)
  }

  @Test("a board that asks each member does not take silence for assent")
  func asksEach() throws {
    // Given such a board, and four who answered
    var given = try five(Given.consensus + "\n  asks: each member")
    try given.put()
    for person: PersonID in ["m1", "m2", "m3", "m4"] { try given.say(person, .agrees) }
    #expect(
      given.refused()
        == "this board asks each member, and M5 was not asked; record what they say")

    // When the fifth answers and takes it back, and answers again
    try given.say("m5", .reservation, at: "14.26")
    try given.say("m5", .withdrawn, at: "14.27")
    #expect(test(given).unasked == ["m5"])
    try given.say("m5", .willNotPrevent, at: "14.28")

    // Then it is agreed
    #expect(try given.declare().dissent.map(\.person) == ["m5"])
  }

  @Test("whoever is out or has an interest is not asked, and no agreement needs no asking")
  func asksThere() throws {
    var given = try five(Given.consensus + "\n  asks: each member")
    for person: PersonID in ["m1", "m2", "m3"] { try given.say(person, .agrees, at: "14.05") }
    #expect(given.refused(.notAgreed) == nil)
    try given.leave("m5", at: "14.10")
    try given.interest("m4")
    #expect(try given.declare().basis.counted == ["m1", "m2", "m3"])
  }

  @Test("an objection that is withdrawn blocks no longer, and is no dissent")
  func withdrawn() throws {
    var given = try five()
    try given.say("m2", .objects, "too dear")
    #expect(test(given).blocking.map(\.person) == ["m2"])
    try given.say("m2", .withdrawn, at: "14.28")
    #expect(test(given, at: "14.27").blocking.map(\.person) == ["m2"])
    #expect(given.refused(at: "14.27") != nil)
    #expect(try given.declare().dissent == [])
  }

  @Test("what somebody says last holds")
  func lastHolds() throws {
    var given = try five()
    try given.say("m2", .objects, "too dear", at: "14.21")
    try given.say("m2", .willNotPrevent, "for now", at: "14.22")
    let decision = try given.declare()
    #expect(decision.dissent.map(\.stance) == [.willNotPrevent])
  }

  @Test("an objection stands when the objector has left, until it is withdrawn")
  func objectorLeft() throws {
    var given = try five()
    try given.say("m2", .objects, "too dear")
    try given.leave("m2", at: "14.27")
    #expect(test(given).blocking.map(\.person) == ["m2"])
    #expect(
      given.refused()
        == "M2 objects: too dear; record that the objection was withdrawn, or declare no agreement")
    // It can be withdrawn from outside, by telephone say
    try given.say("m2", .withdrawn, at: "14.29")
    #expect(try given.declare().dissent == [])
  }

  @Test("an objector with an interest does not block; one who may take part despite it does")
  func objectorBarred() throws {
    var given = try five()
    try given.say("m2", .objects, "too dear")
    try given.interest("m2")
    #expect(given.refused() == nil)
    #expect(
      given.refused(
        PositionStated(
          meeting: Given.meeting, item: "6", person: "m2", stance: .objects, reason: "too dear",
          at: Given.at("14.28")))
        == "M2 has declared an interest in the item and takes no part in it")
    try given.happen(
      ItemDispensationGranted(
        meeting: Given.meeting, person: "m2", item: "6", scope: .speakAndVote, by: "the monitor"))
    #expect(given.refused() != nil)
  }

  @Test("who comes in a member's place counts and can block; who counts for nobody cannot")
  func substitute() throws {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: 4)
    for person: PersonID in ["sub", "guest"] { try given.person(person) }
    try given.arrive("sub", at: "14.10", inPlaceOf: "m5")
    try given.arrive("guest", at: "14.10")
    try given.say("guest", .objects, "it is wrong")
    #expect(given.refused() == nil)
    try given.say("sub", .objects, "m5 is against it")
    #expect(given.refused()?.hasPrefix("Sub objects: m5 is against it") ?? false)

    // When the member comes, the place is filled; what was objected stands until it is withdrawn
    try given.arrive("m5", at: "14.28")
    #expect(given.refused()?.hasPrefix("Sub objects") ?? false)
    try given.say("sub", .withdrawn, at: "14.29")
    #expect(try given.declare().basis.counted == ["m1", "m2", "m3", "m4", "m5"])
  }

  @Test("an objection on one item is none on another")
  func otherItem() throws {
    var given = try five()
    try given.recommend("7", "that seven be agreed")
    try given.say("m2", .objects, "too dear")
    #expect(try given.declare(on: "7").dissent == [])
  }

  @Test("no agreement does not withdraw an objection; agreement ends what was said before it")
  func decidedAgain() throws {
    var given = try five()
    try given.say("m2", .objects, "too dear")
    try given.declare(.notAgreed, at: "14.26")
    let referral = try #require(try given.known().referrals.first)
    try given.happen(
      ReferralWithdrawn(
        board: Given.board, referral: referral.id, why: "m2 changed her mind", on: Given.day))
    #expect(given.refused()?.hasPrefix("M2 objects") ?? false)
    try given.say("m2", .withdrawn, at: "14.29")
    #expect(try given.declare().dissent == [])
    #expect(given.decisions.map(\.outcome) == [.notAgreed, .agreed])
  }

  @Test("where more than a third stand aside the chair is told to think of rewording it")
  func rewordIt() throws {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 6, there: 6)
    for person: PersonID in ["m2", "m3"] { try given.say(person, .willNotPrevent, "too dear") }
    #expect(test(given).lines(in: given.state).count == 2)
    try given.say("m4", .willNotPrevent, "too late")
    #expect(
      test(given).lines(in: given.state) == [
        "M2 stands aside: too dear",
        "M3 stands aside: too dear",
        "M4 stands aside: too late",
        "3 of 6 stand aside, more than a third: reword it?",
      ])
    #expect(given.refused() == nil)
  }

  @Test("where nobody counts for an item nobody can agree to it")
  func nobodyCounts() throws {
    // Given a board without an agreed quorum, all of whose members have an interest
    var given = try Given("quorum: not agreed\n" + Given.consensus, members: 2, there: 2)
    for person: PersonID in ["m1", "m2"] { try given.interest(person) }

    // Then the chair, who is there, cannot declare agreement of nobody
    #expect(given.refused(.agreed) != nil)
    #expect(given.refused(.notAgreed)?.hasPrefix("M1 has declared an interest") ?? false)
  }
}
