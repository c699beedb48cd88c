import Testing

@testable import Governance

/// The ladder of line 541, which the constitution offers and nobody is made to climb.
struct DisputeTests {
  static let inOrder = "disputes:\n  steps: [chief-executives, arbitration]\n  clause: Disputes"
  static let either = inOrder + "\n  order: either"

  private func divergent(_ disputes: String?) throws -> Given {
    var given = try Given.referred(disputes: disputes)
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", .declines, "not in this form", on: "2002-04-24")
    try given.compare(match: false, on: "2002-04-25")
    return given
  }

  private func offered(_ given: Given) throws -> [DisputeRule.Step] {
    let board = try #require(given.state.boards[Given.board])
    return board.disputeSteps(for: try given.referral(), on: "2002-05-01")
  }

  private func step(_ step: DisputeRule.Step) -> DisputeStepTaken {
    DisputeStepTaken(
      board: Given.board, referral: "1", step: step, note: "both met", on: "2002-05-01")
  }

  @Test("nothing is offered while the answers have not been found to diverge")
  func notYet() throws {
    let given = try Given.referred(disputes: DisputeTests.inOrder)
    #expect(try offered(given) == [])
    #expect(
      given.line(refusing: step(.chiefExecutives))
        == "the answers on referral 1 have not been found to diverge; "
        + "compare the answers first")
  }

  @Test("F2: in either order arbitration may be taken straight from the board")
  func straight() throws {
    var given = try Given.referred(disputes: DisputeTests.either)
    #expect(try offered(given) == [])
    try given.happen(step(.arbitration))
    #expect(given.line(refusing: step(.arbitration)) != nil)
    #expect(given.line(refusing: step(.chiefExecutives)) == nil)
  }

  @Test("in order, the second step is offered after the first")
  func inOrder() throws {
    var given = try divergent(DisputeTests.inOrder)
    #expect(try offered(given) == [.chiefExecutives])
    #expect(
      given.line(refusing: step(.arbitration))
        == "a dispute cannot go to arbitration at this stage; "
        + "expected chief-executives [Disputes]")
    try given.happen(step(.chiefExecutives))
    #expect(try offered(given) == [.arbitration])
    try given.happen(step(.arbitration))
    #expect(try offered(given) == [])
  }

  @Test("in either order, each step is offered that nobody has taken")
  func eitherOrder() throws {
    var given = try divergent(DisputeTests.either)
    #expect(try offered(given) == [.chiefExecutives, .arbitration])
    try given.happen(step(.arbitration))
    #expect(try offered(given) == [.chiefExecutives])
    #expect(
      given.line(refusing: step(.arbitration))
        == "a dispute cannot go to arbitration at this stage; "
        + "expected chief-executives [Disputes]")
  }

  @Test("where the constitution is silent, no ladder is provided for")
  func silent() throws {
    let given = try divergent(nil)
    #expect(try offered(given) == [])
    #expect(
      given.line(refusing: step(.chiefExecutives))
        == "the constitution makes no provision for a dispute to go to chief executives")
    #expect(
      try given.explanation(on: "2002-05-01").lines.last
        == "The constitution offers no further step.")
  }

  @Test("a ladder that was climbed to the end is not called unprovided for")
  func exhausted() throws {
    var given = try divergent(DisputeTests.inOrder)
    try given.happen(step(.chiefExecutives))
    try given.happen(step(.arbitration))
    #expect(
      given.line(refusing: step(.arbitration))
        == "a dispute cannot go to arbitration at this stage: every step has been taken [Disputes]")
  }

  @Test("the working tells what is offered with its clause, and each step that was taken")
  func working() throws {
    var given = try divergent(DisputeTests.either)
    #expect(
      try given.explanation(on: "2002-05-01").lines.suffix(2) == [
        "Ann judged on Thu 25 Apr 2002 that the answers do not match.",
        "The constitution offers: chief executives, or arbitration [Disputes].",
      ])
    try given.happen(step(.chiefExecutives))
    #expect(
      try given.explanation(on: "2002-05-01").lines.suffix(2) == [
        "Chief executives, Wed 1 May 2002: both met",
        "The constitution offers: arbitration [Disputes].",
      ])
    #expect(
      step(.chiefExecutives).sentence.text(in: given.state)
        == "chief executives on referral 1: both met")
  }

  @Test("a new answer ends the divergence, and with it the offer")
  func answered() throws {
    var given = try divergent(DisputeTests.either)
    try given.answer("health-authority", on: "2002-05-01")
    #expect(try offered(given) == [])
  }
}
