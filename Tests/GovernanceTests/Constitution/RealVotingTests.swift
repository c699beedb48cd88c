import Testing

@testable import Governance

/// Majorities as real boards have them, each with a vote on both sides of its edge.
struct RealVotingTests {
  /// An open meeting of a board with that rule: three of the council, two of each other partner, a
  /// recommendation on item 6, and `c1` in the chair.
  private func given(_ decisions: String, matters: Bool = false) throws -> Given {
    var given = try Given(
      quorum: (matters ? "matters: [budget, staff]\n" : "") + "quorum:\n  total: 3\n" + decisions)
    for (person, partner, capacity) in [
      ("c1", "council", Capacity.elected), ("c2", "council", .elected), ("c3", "council", .officer),
      ("h1", "ha", .executive), ("h2", "ha", .executive), ("p1", "pct", .clinical),
      ("p2", "pct", .clinical),
    ] {
      try given.seat(PersonID(rawValue: person), partner: partner, as: capacity)
    }
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "6", number: "6", title: "Business",
        about: matters ? "budget" : nil))
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.arrive("c1", "c2", "c3", "h1", "h2", "p1", "p2")
    try given.happen(ChairTaken(meeting: Given.meeting, person: "c1", at: Given.at("14.00")))
    try given.recommend("6", "that the plan be agreed")
    return given
  }

  private func vote(_ inFavour: PersonID..., against: PersonID...) -> Vote {
    Vote(
      inFavour: inFavour.count, against: against.count, namedInFavour: inFavour,
      namedAgainst: against)
  }

  /// Whether a vote carries, asked of both outcomes.
  private func carries(_ vote: Vote, _ given: Given) -> Bool? {
    switch (given.refused(.agreed, vote: vote), given.refused(.notAgreed, vote: vote)) {
    case (nil, .some): true
    case (.some, nil): false
    default: nil
    }
  }

  @Test("2: one block vote for each partner, by a majority of its own; a tie inside is none")
  func blockVotes() throws {
    let given = try given("decisions:\n  by: majority\n  block-votes: every partner\n")
    #expect(carries(vote("c1", "c2", "h1", "p1", against: "c3"), given) == true)
    #expect(carries(vote("c1", "c2", "c3", "h1", "p1", against: "h2"), given) == false)
    #expect(
      given.refused(.agreed, vote: Vote(inFavour: 6, against: 1))
        == "this board's rule depends on how each member voted (by majority; each partner casts one "
        + "vote, by a majority of its own; every partner must be in favour); expected the names of "
        + "those who voted for and against")
    let most = try self.given("decisions:\n  by: majority\n  block-votes: most partners\n")
    #expect(carries(vote("c1", "c2", "h1", against: "p1", "p2"), most) == true)
    #expect(carries(vote("c1", against: "h1", "p1"), most) == false)
  }

  @Test("5: two thirds of one class and a majority of all; others unanimous")
  func classes() throws {
    let given = try given(
      """
      decisions:
        - by: majority
          carried-by: all those present
        - by: majority
          carried-by: [{at-least: two thirds of those present, partner: council}, {at-least: more than half of members}]
          when: on a matter of budget
          clause: paragraph 3
      """, matters: true)
    #expect(carries(vote("c1", "c2", "h1", "h2", against: "p1"), given) == true)
    #expect(carries(vote("c1", "h1", "h2", "p1"), given) == false)
    #expect(carries(vote("c1", "c2", "h1"), given) == false)
    #expect(
      given.refused(.agreed, vote: vote("c1", "c2", "h1"))
        == "the motion was lost: 3 for, 0 against; two thirds of those present, of the members for "
        + "council: 2 in favour, 2 needed; more than half of members: 3 in favour, 4 needed; record it as not agreed [paragraph 3]"
    )
    let others = try self.given("decisions:\n  by: majority\n  carried-by: all those present\n")
    #expect(carries(Vote(inFavour: 7, against: 0), others) == true)
    #expect(carries(Vote(inFavour: 6, against: 0, abstained: 1), others) == false)
    #expect(carries(Vote(uncounted: .unanimous), others) == true)
    #expect(others.refused(.agreed, vote: Vote(uncounted: .hands)) != nil)
  }

  @Test("6: the majority must include the holder of an office; a tie is lost")
  func concurrence() throws {
    var given = try given("decisions:\n  by: majority\n  carried-by: [{office: chair}]\n")
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "c1", by: "electors", from: Given.founded))
    #expect(carries(vote("c1", "c2", "h1", against: "h2"), given) == true)
    #expect(carries(vote("c2", "h1", "h2", against: "c1"), given) == false)
    #expect(carries(vote("c1", "c2", against: "h1", "h2"), given) == false)
  }

  @Test("a special majority is one of those who act on the matter")
  func actingOnMatter() throws {
    let given = try given(
      """
      decisions:
        - by: consensus
        - by: majority
          carried-by: two thirds of members
          when: on a matter of budget
      seats: [{number: 4, partner: ha, matters: [staff]}]
      """, matters: true)
    // Two for the authority act on other matters only: five are left, of whom four are enough
    #expect(carries(Vote(inFavour: 4, against: 1), given) == true)
    #expect(carries(Vote(inFavour: 3, against: 1), given) == false)
  }

  @Test("no agreement goes where the matter's own rule says")
  func ownReferral() throws {
    var given = try given(
      """
      decisions:
        - by: consensus
          failing: refer to council and ha
        - by: consensus
          failing: refer to pct
          when: on a matter of budget
      """, matters: true)
    _ = try given.declare(.notAgreed)
    #expect(try given.known().referrals.map(\.partners) == [["pct"]])
  }

  @Test("a vote that is found short when somebody is noted late has a finding")
  func foundShort() throws {
    var given = try given("decisions:\n  by: majority\n  carried-by: two thirds of those present\n")
    try given.happen(Left(meeting: Given.meeting, person: "p2", at: Given.at("14.10")))
    let decision = try given.declare(vote: Vote(inFavour: 4, against: 2))
    #expect(given.state.findings(on: decision, at: Given.meeting) == [])
    try given.happen(Returned(meeting: Given.meeting, person: "p2", at: Given.at("14.15")))
    #expect(
      given.state.findings(on: decision, at: Given.meeting)
        == [
          "not carried as the constitution asks: two thirds of those present: 4 in favour, 5 needed"
        ])
  }

  @Test("a declaration tells what its vote reached")
  func explained() throws {
    var given = try given("decisions:\n  by: majority\n  carried-by: two thirds of those voting\n")
    #expect(carries(Vote(inFavour: 3, against: 2), given) == false)
    let decision = try given.declare(vote: Vote(inFavour: 4, against: 2))
    #expect(
      given.state.explanation(of: decision, at: Given.meeting).lines.contains(
        "  two thirds of those voting: 4 in favour, 4 needed"))
  }

  @Test("8: a matter deferred more often than the constitution allows is said")
  func deferrals() throws {
    var given = try given("decisions:\n  by: consensus\n  deferrals: 1\n  clause: clause 9\n")
    let holidays = try Calendars.holidays()
    var said: [[String]] = []
    for why in ["no report", "no report yet"] {
      let deferral = ItemDeferred.of(
        "6", at: Given.meeting, to: nil, why: why, on: Given.day, in: given.state)
      given.apply(deferral)
      said.append(deferral.remarks(in: given.state, on: Given.day) { holidays })
    }
    #expect(
      said == [
        [],
        ["the matter has now been deferred twice; the constitution allows it once [clause 9]"],
      ])
  }
}
