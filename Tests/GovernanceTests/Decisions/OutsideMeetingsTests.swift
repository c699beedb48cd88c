import Testing

@testable import Governance

/// Deciding between meetings: the chair's action, and correspondence.
struct OutsideMeetingsTests {
  private func board(_ decisions: String) throws -> Given {
    var given = try Given(quorum: decisions)
    for person: PersonID in ["m1", "m2"] { try given.seat(person) }
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "m1", by: "the partners", from: Given.founded))
    return given
  }

  private func decided(
    _ manner: OutsideDecision.Manner, as decision: MatterID = "lease", text: String = "the lease",
    by person: PersonID = "m1", consulted: [PersonID] = ["m2"], why: String = "it ran out",
    on day: Day = "2002-03-01"
  ) -> DecidedOutsideMeeting {
    DecidedOutsideMeeting(
      board: Given.board, decision: decision, manner: manner, text: text, by: person,
      consulted: consulted, why: why, on: day)
  }

  @Test(
    "deciding between meetings is not provided for unless the constitution says so",
    arguments: [
      "decisions:\n  by: consensus", "decisions: not agreed", "",
      "decisions:\n  by: consensus\n  between-meetings: [correspondence]",
      "decisions:\n  by: consensus\n  between-meetings: [chair-action]\n  from: 2002-03-02",
    ])
  func notProvided(decisions: String) throws {
    let given = try board(decisions)
    #expect(
      given.refused(decided(.chairAction))
        == "the constitution of Partnership Board makes no provision for deciding by chair's action; bring "
        + "the matter to a meeting")
  }

  @Test("the refusal names the clause that decides")
  func clause() throws {
    let given = try board("decisions:\n  by: consensus\n  clause: Decision making")
    #expect(
      given.refused(decided(.correspondence))
        == "the constitution of Partnership Board makes no provision for deciding by correspondence; bring "
        + "the matter to a meeting [Decision making]")
  }

  @Test(
    "where it is provided for it becomes a matter for the next meeting",
    arguments: [
      (OutsideDecision.Manner.chairAction, Matter.Origin.chairAction, "Chair's action: the lease"),
      (.correspondence, .correspondence, "Correspondence: the lease"),
    ])
  func provided(
    manner: OutsideDecision.Manner, origin: Matter.Origin, title: String
  ) throws {
    // Given a constitution that provides for both
    var given = try board(
      "decisions:\n  by: consensus\n  between-meetings: [chair-action, correspondence]")

    // When it is decided so
    try given.happen(decided(manner))

    // Then it is known with who was consulted, and is to be reported
    let known = try given.known()
    #expect(
      known.outsideDecisions == [
        OutsideDecision(
          board: Given.board, decision: "lease", manner: manner, text: "the lease", by: "m1",
          consulted: ["m2"], why: "it ran out", on: "2002-03-01")
      ])
    #expect(known.matters.map(\.title) == [title])
    #expect(known.matters.map(\.origin) == [origin])
    #expect(known.arising(at: Given.meeting).map(\.id) == ["lease"])

    // And once it has its place it arises no more
    try given.item("9")
    try given.happen(
      MatterPlaced(board: Given.board, matter: "lease", meeting: Given.meeting, item: "9"))
    #expect(try given.known().arising(at: Given.meeting) == [])
  }

  @Test("the chair's action is the chair's, or the deputy's; anybody may ask by correspondence")
  func chairOnly() throws {
    let given = try board(
      "decisions:\n  by: consensus\n  between-meetings: [chair-action, correspondence]")
    #expect(
      given.refused(decided(.chairAction, by: "m2"))
        == "M2 did not hold the chair on Fri 1 Mar 2002: M1 did")
    #expect(given.refused(decided(.correspondence, by: "m2")) == nil)
  }

  @Test("what is missing in it is told")
  func missing() throws {
    var given = try board("decisions:\n  by: consensus\n  between-meetings: [chair-action]")
    let words = "the decision has no wording, or no reason; give both"
    let rows: [(DecidedOutsideMeeting, String)] = [
      (decided(.chairAction, text: ""), words),
      (decided(.chairAction, why: ""), words),
      (
        decided(.chairAction, by: "zoe"),
        "there is nobody called \"zoe\" in the directory"
      ),
      (
        decided(.chairAction, consulted: ["m2", "zoe"]),
        "there is nobody called \"zoe\" in the directory"
      ),
      (
        decided(.chairAction, as: "The Lease"),
        "\"The Lease\" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service"
      ),
    ]
    for (event, line) in rows { #expect(given.refused(event) == line) }
    try given.happen(decided(.chairAction))
    #expect(
      given.refused(decided(.chairAction))
        == "there is already a matter called lease; give this one another identifier")
  }
}
