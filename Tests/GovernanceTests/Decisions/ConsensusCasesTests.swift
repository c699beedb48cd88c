import Testing

@testable import Governance

/// The case A28 of the catalogue, each sentence of it by name.
struct ConsensusCasesTests {
  /// Nine members there of whom nine count: five others, two carers and two people supported.
  private func nine() throws -> Given {
    var given = try Given(quorum: Given.quorum(of: 5) + Given.consensus)
    for number in 1...5 { try given.seat(PersonID(rawValue: "m\(number)")) }
    for person: PersonID in ["carer-1", "carer-2"] { try given.seat(person, category: "carers") }
    for person: PersonID in ["sup-1", "sup-2"] {
      try given.seat(person, category: "people-supported")
    }
    try given.seat("observer", kind: .adviser)
    try given.item("6", "The plan")
    try given.open()
    for person in Self.everybody { try given.arrive(person) }
    try given.arrive("observer")
    try given.chair("m1")
    try given.recommend("6", "that the plan be agreed")
    try given.put()
    return given
  }

  private static let everybody: [PersonID] = [
    "m1", "m2", "m3", "m4", "m5", "carer-1", "carer-2", "sup-1", "sup-2",
  ]

  @Test("A28: six agree, two have reservations and one stands aside: agreed, and named")
  func reservations() throws {
    var given = try nine()
    for person in Self.everybody.prefix(6) { try given.say(person, .agrees) }
    try given.say("carer-2", .reservation, "the cost")
    try given.say("sup-1", .reservation, "the date")
    try given.say("sup-2", .willNotPrevent, "too far away")

    let decision = try given.declare()
    #expect(decision.outcome == .agreed)
    #expect(decision.basis.counted.count == 9)
    #expect(decision.dissent.map(\.person) == ["carer-2", "sup-1", "sup-2"])
    #expect(decision.dissent.last?.stance == .willNotPrevent)
    #expect(decision.dissent.last?.reason == "too far away")
    #expect(try given.known().referrals == [])
  }

  @Test(
    "A28: eight agree and one full member objects: no agreement, and both bodies have it",
    arguments: ["m5", "carer-1", "sup-2"] as [PersonID])
  func objection(person: PersonID) throws {
    // Given the objection of a full member, of whatever category
    var given = try nine()
    try given.say(person, .objects, "it closes the only centre")
    let name = given.state.directory.name(of: person)
    #expect(
      given.refused(.agreed)
        == "\(name) objects: it closes the only centre; record that the objection was withdrawn, "
        + "or declare no agreement")

    // When the chair declares that there is no agreement
    let decision = try given.declare(.notAgreed)

    // Then it is referred back to the Council and the Health Authority, with the differing view
    let referral = try #require(try given.known().referrals.first)
    #expect(decision.outcome == .notAgreed)
    #expect(referral.partners == ["council", "ha"])
    #expect(referral.question == ["that the plan be agreed"])
    #expect(referral.views == ["\(name) objects: it closes the only centre"])
    #expect(referral.status == .waiting(for: ["council", "ha"]))
    #expect(referral.title == "The plan")
  }

  @Test("A28: the observer's block is recorded, and the item is agreed")
  func observer() throws {
    var given = try nine()
    try given.say("observer", .objects, "nobody asked us")
    let test = given.state.consensusTest(on: "6", of: Given.meeting, at: Given.at("14.30"))
    #expect(test.blocking == [])

    let decision = try given.declare()
    #expect(decision.outcome == .agreed)
    #expect(decision.dissent.map(\.person) == ["observer"])
    #expect(!decision.basis.counted.contains("observer"))
  }

  @Test("A28: eight agree and one has withdrawn for an interest: agreed on eight")
  func interest() throws {
    var given = try nine()
    try given.interest("m5", .leaves)
    try given.leave("m5", for: "6", at: "14.22")
    let decision = try given.declare()
    #expect(decision.basis.counted == Self.everybody.filter { $0 != "m5" })
    #expect(decision.basis.sentence.hasPrefix("8 counted, 5 needed; by consensus; constitution of"))
  }

  @Test("A28: when all nine stand aside there is no agreement, and eight of nine is one")
  func allStandAside() throws {
    var given = try nine()
    for person in Self.everybody.dropLast() { try given.say(person, .willNotPrevent) }
    #expect(given.refused(.agreed) == nil)
    try given.say("sup-2", .willNotPrevent)
    #expect(
      given.refused(.agreed)
        == "nobody agrees: all 9 members counted stand aside, and the constitution does not say that this is agreement; declare no "
        + "agreement")
    #expect(try given.declare(.notAgreed).outcome == .notAgreed)
    #expect(try given.known().referrals.count == 1)
  }

  @Test("A28: nine agree but the item is inquorate: no decision")
  func inquorate() throws {
    var given = try nine()
    for person in Self.everybody { try given.say(person, .agrees) }
    for person in Self.everybody.suffix(5) { try given.interest(person) }
    let line =
      "no decision can be taken at 14.30: the meeting is inquorate, 4 counted, 5 needed; defer the item, or "
      + "wait for more members [Quorum]"
    #expect(given.refused(.agreed) == line)
    #expect(given.refused(.notAgreed) == line)
    #expect(given.decisions == [])
  }
}
