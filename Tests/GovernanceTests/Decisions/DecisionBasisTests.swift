import Testing

@testable import Governance

/// What a decision rests on, and the moments at which there can be none.
struct DecisionBasisTests {
  private func five(_ quorum: String = Given.quorum(of: 3)) throws -> Given {
    try Given(quorum + Given.consensus, members: 5, there: 4)
  }

  @Test("a decision keeps who counted, by which rule, and under which constitution")
  func basis() throws {
    var given = try five()
    let decision = try given.declare()
    #expect(
      decision.basis
        == Basis(
          counted: ["m1", "m2", "m3", "m4"], verdict: .quorate, needed: 3, quorum: "3",
          manner: "by consensus", constitution: Given.founded))
    #expect(
      decision.basis.sentence
        == "4 counted, 3 needed; by consensus; constitution of Mon 1 Oct 2001")
    #expect(decision.by == "m1")
    #expect(decision.at == Given.at("14.30"))
  }

  @Test("the version is the day of the constitution that held, and not of an earlier or later one")
  func version() throws {
    var given = try five()
    let day = Given.day
    for (from, quorum) in [(day - 5, 4), (day + 1, 2)] {
      try given.happen(
        ConstitutionAdopted(
          board: Given.board, from: from, by: "the partners", partners: [:],
          constitution: TextOutline.read(
            "name: B\nnation: england\npartners:\n  council: C\n  ha: H\n"
              + Given.quorum(of: quorum) + Given.consensus)))
    }
    let basis = try given.declare().basis
    #expect(basis.constitution == day - 5)
    #expect(basis.needed == 4)
  }

  @Test("what comes later changes nothing in what a decision rests on")
  func kept() throws {
    var given = try five()
    let basis = try given.declare().basis
    try given.leave("m2", at: "14.10")
    try given.arrive("m5", at: "14.15")
    #expect(given.decisions.map(\.basis) == [basis])
  }

  @Test("where no quorum is agreed the board decides, and the decision says so")
  func notAgreed() throws {
    var given = try five("quorum: not agreed\n")
    let basis = try given.declare().basis
    #expect(
      basis
        == Basis(
          counted: ["m1", "m2", "m3", "m4"], verdict: .notAgreed, needed: nil, quorum: nil,
          manner: "by consensus", constitution: Given.founded))
    #expect(
      basis.sentence
        == "4 counted; no quorum is agreed; by consensus; constitution of Mon 1 Oct 2001")

    // And nobody's leaving makes it inquorate
    for person: PersonID in ["m2", "m3", "m4"] { try given.leave(person, at: "14.10") }
    #expect(given.state.decisionsLaterFoundInquorate(at: Given.meeting) == [])
    #expect(given.state.consequences(at: Given.meeting, on: Given.day).isEmpty)
  }

  @Test("where the constitution is silent the board decides, and the decision says that")
  func silent() throws {
    var given = try Given("", members: 2, there: 1)
    let basis = try given.declare().basis
    #expect(basis.verdict == .noProvision)
    #expect(
      basis.sentence
        == "1 counted; the constitution makes no provision for a quorum; the constitution makes no "
        + "provision for how the board decides; constitution of Mon 1 Oct 2001")
    try given.recommend("6", "that the plan wait", at: "14.35")
    #expect(try given.declare(.notAgreed, at: "14.40").outcome == .notAgreed)
    #expect(try given.known().referrals == [])
  }

  @Test("where it is not agreed how the board decides, the decision says so")
  func mannerNotAgreed() throws {
    var given = try Given(
      Given.quorum(of: 1) + "decisions:\n  state: not agreed\n  clause: 9", members: 2, there: 2)
    #expect(try given.declare().basis.manner == "how the board decides is not agreed")
  }

  @Test("when who counts changes while it is declared it has to be declared again")
  func mismatch() throws {
    // Given a declaration in the making
    var given = try five()
    try given.put()
    let made = try given.state.declaring(
      .agreed, on: "6", of: Given.meeting, at: Given.at("14.30"))
    let declared = try #require(made.first)
    #expect(given.refused(declared) == nil)

    // When somebody arrives meanwhile, or an interest is declared, or a leaving is noted
    var arrived = given
    try arrived.arrive("m5", at: "14.28")
    var barred = given
    try barred.interest("m4")
    var left = given
    try left.leave("m4", at: "14.01")

    // Then it is refused, and what is made anew is not
    for after in [arrived, barred, left] {
      #expect(
        after.refused(declared)
          == "the members counted have changed in the meantime; declare it again")
      #expect(after.refused() == nil)
    }

    // And a change of later than its moment changes nothing
    try given.leave("m4", at: "14.31")
    #expect(given.refused(declared) == nil)
  }

  @Test("a basis made up by hand is not taken", arguments: 0...4)
  func madeUp(which: Int) throws {
    var given = try five()
    try given.put()
    let moment = Given.at("14.30")
    let true_ = try #require(given.state.basis(for: "6", of: Given.meeting, at: moment))
    let basis = Basis(
      counted: which == 0 ? true_.counted + ["m5"] : true_.counted,
      verdict: which == 1 ? .notAgreed : true_.verdict, needed: which == 2 ? 1 : true_.needed,
      quorum: true_.quorum, manner: which == 3 ? "by majority" : true_.manner,
      constitution: which == 4 ? nil : true_.constitution)
    let declared = DecisionDeclared(
      meeting: Given.meeting, item: "6", outcome: .agreed, parts: ["that the plan be agreed"],
      by: "m1", basis: basis, at: moment)
    #expect(given.refused(declared)?.hasPrefix("the members counted have changed") ?? false)
  }
}
