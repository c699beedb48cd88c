import Testing

@testable import Governance

/// The other ways in which a board comes to something, or may not.
struct MannersTests {
  /// A board of three partners, one member each and a fourth of the Council, all there.
  private func partners(_ manner: String) throws -> Given {
    var given = try Given(quorum: "decisions:\n  by: \(manner)\n  clause: Paragraph 18")
    try given.seat("m1", partner: "council")
    try given.seat("m2", partner: "ha")
    try given.seat("m3", partner: "pct")
    try given.seat("m4", partner: "council")
    try given.item("6")
    try given.open()
    try given.arrive("m1", "m2", "m3", "m4")
    try given.chair("m1")
    try given.recommend("6", "that the plan be agreed")
    return given
  }

  @Test("where every partner has to agree, the one that has not is named")
  func everyPartner() throws {
    var given = try partners("agreement of every partner")
    func line(_ name: String) -> String {
      "\(name) has not agreed, and every partner must; name every partner that agrees, or declare no agreement "
        + "[Paragraph 18]"
    }
    #expect(given.refused() == line("City Council"))
    #expect(given.refused(partners: ["council", "ha"]) == line("Primary Care Trust"))
    #expect(given.refused(partners: ["pct", "council"]) == line("Health Authority"))
    let decision = try given.declare(partners: ["pct", "ha", "council"])
    #expect(decision.partners == ["pct", "ha", "council"])
    #expect(decision.basis.manner == "by agreement of every partner")
  }

  @Test("a partner for whom nobody counts has not agreed, whatever is said for it")
  func partnerAbsent() throws {
    var given = try partners("agreement of every partner")
    let all = ["council", "ha", "pct"]
    try given.interest("m3")
    #expect(
      given.refused(partners: all)
        == "no member who counts towards the quorum is present for Primary Care Trust; defer the item, or declare no agreement"
    )
    // And no agreement needs nobody.
    #expect(given.refused(.notAgreed) == nil)

    // When somebody comes in the member's place
    try given.person("sub")
    try given.arrive("sub", at: "14.10", inPlaceOf: "m3")
    #expect(try given.declare(partners: all).basis.counted.contains("sub"))
  }

  @Test("R3: where one body has succeeded two partners, its agreement under either name is enough")
  func partnersJoined() throws {
    var given = try partners("agreement of every partner")
    try given.happen(BodyRegistered(body: "icb", name: "Integrated Care Board"))
    for body: BodyID in ["ha", "pct"] {
      try given.happen(BodySucceeded(body: body, by: "icb", on: Given.day))
    }
    #expect(
      given.refused(partners: ["council"])?.hasPrefix("Integrated Care Board has not") ?? false)
    try given.interest("m3")
    let decision = try given.declare(partners: ["council", "pct"])
    #expect(given.state.findings(on: decision, at: Given.meeting) == [])
  }

  @Test("an objection stands in the way of every partner's agreement too")
  func partnerObjects() throws {
    var given = try partners("agreement of every partner")
    try given.say("m4", .objects, "too dear")
    #expect(given.refused(partners: ["council", "ha", "pct"])?.hasPrefix("M4 objects") ?? false)
  }

  @Test("a working group recommends and does not decide")
  func workingGroup() throws {
    var given = try partners("recommendation only")
    try given.put()
    let made = try given.state.declaring(
      .agreed, on: "6", of: Given.meeting, at: Given.at("14.30"))
    let declared = try #require(made.last as? DecisionDeclared)
    #expect(declared.recommends == true)
    let deciding = DecisionDeclared(
      meeting: declared.meeting, item: declared.item, outcome: .agreed, parts: declared.parts,
      by: declared.by, basis: declared.basis, at: declared.at)
    #expect(
      given.refused(deciding)
        == "this board may only make recommendations; declare it as a recommendation "
        + "[Paragraph 18]")
    let decision = try given.declare()
    #expect(decision.isRecommendation)
    let last = try #require(given.happened.last)
    #expect(
      last.sentence.text(in: given.state)
        == "item 6 recommended at 14.30: that the plan be agreed")
  }

  @Test("what only recommends is not referred when there is no agreement")
  func recommendationFails() throws {
    var given = try Given(
      Given.quorum(of: 2) + "decisions:\n  by: recommendation only\n  failing: refer to council",
      members: 3, there: 3)
    #expect(try given.declare(.notAgreed, recommends: true).isRecommendation)
    #expect(try given.known().referrals == [])
  }

  @Test("an item outside the board's scope is flagged, stays to be decided, and is flagged no more")
  func scope() throws {
    // Given a board with a scope, and an item on charges
    var given = try Given(
      Given.quorum(of: 2) + Given.consensus + "\nscope:\n  covers: the agreed service area",
      members: 3, there: 3)
    #expect(
      given.refused(ItemOutsideScope(meeting: Given.meeting, item: "6", why: nil))
        == "item 6 is not recorded as outside the board's scope; say why it is outside, to record that"
    )
    #expect(
      given.refused(ItemOutsideScope(meeting: Given.meeting, item: "6", why: ""))
        == "the reason why the item is outside the board's scope is missing; say why")

    // When somebody flags it
    try given.happen(ItemOutsideScope(meeting: Given.meeting, item: "6", why: "charges"))
    #expect(given.state.proceedings[Given.meeting]?.item("6")?.outsideScope == "charges")

    // Then it can be decided all the same, and the flag lifted
    #expect(try given.declare().outcome == .agreed)
    try given.happen(ItemOutsideScope(meeting: Given.meeting, item: "6", why: nil))
    #expect(given.state.proceedings[Given.meeting]?.item("6")?.outsideScope == nil)
  }
}
