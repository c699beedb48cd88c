import Testing

@testable import Governance

/// A matter without agreement going to the partners, as Salford's constitution has it at line 411.
struct ReferralTests {
  @Test("no agreement sends the same question to each partner, with the dissent as the views")
  func made() throws {
    // Given an objection, when the chair declares no agreement
    let given = try Given.referred()

    // Then one question goes to both
    let referral = try given.referral()
    #expect(referral.question == Given.pooling)
    #expect(referral.views == ["Bob objects: no risk share is agreed"])
    #expect(referral.partners == ["council", "health-authority"])
    #expect(referral.meeting == Given.meeting && referral.item == "6")
    #expect(referral.made == Given.day && referral.title == "Pooled budget")
    #expect(referral.status == .waiting(for: ["council", "health-authority"]))
  }

  @Test("deferring is not disagreement, and refers nothing")
  func deferred() throws {
    var given = try Given.salford()
    try given.deferItem("6", as: "pool")
    #expect(given.state.boards[Given.board]?.referrals == [])
  }

  @Test("a reservation and a member who stands aside are among the views, and assent is not")
  func views() throws {
    var given = try Given.salford()
    let stances: [(PersonID, Position.Stance, String)] = [
      ("cat", .willNotPrevent, "too soon"), ("ann", .agrees, ""),
    ]
    for (person, stance, reason) in stances {
      try given.happen(
        PositionStated(
          meeting: Given.meeting, item: "6", person: person, stance: stance, reason: reason,
          at: Given.at("14.15")))
    }
    try given.disagree()
    #expect(
      try given.referral().views == [
        "Cat stands aside: too soon", "Bob objects: no risk share is agreed",
      ])
  }

  @Test("a referral waits for each answer in turn, and then for a person's word")
  func answers() throws {
    var given = try Given.referred()
    #expect(
      try given.status(on: "2002-04-01")
        == "waiting for answers from Salford City Council and Salford and Trafford Health Authority"
    )
    try given.answer("council", on: "2002-04-16")
    #expect(
      try given.status(on: "2002-04-17")
        == "waiting for answers from Salford and Trafford Health Authority")
    try given.answer("health-authority", on: "2002-04-24")
    #expect(try given.referral().status == .answered)
    #expect(
      try given.status(on: "2002-04-24")
        == "all have answered; it remains to be said whether the answers match")
  }

  @Test("equal answers are no joint decision before a person says that they match")
  func person() throws {
    var given = try Given.referred()
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", on: "2002-04-16")
    #expect(try given.referral().isOpen)
    #expect(try given.arising(at: Given.may) == [])
  }

  @Test("the working tells question, views, hearings and answers")
  func working() throws {
    // Given one partner that has answered and one that says when it takes the question
    var given = try Given.referred()
    try given.answer("council", .approvesAmended, "with a risk share", on: "2002-04-16")
    try given.happen(
      ReferralListed(
        board: Given.board, referral: "1", partner: "health-authority", meets: "2002-04-24",
        reportBy: "2002-04-12"))

    // Then all of it is told
    let told = try given.explanation(on: "2002-04-17")
    #expect(
      told.title
        == "Referral 1  Pooled budget: waiting for answers from Salford and Trafford Health Authority"
    )
    #expect(
      told.lines == [
        "Question put to the constituent bodies on Tue 26 Mar 2002:",
        "(a) that the budget be pooled,",
        "(b) and that the council host it",
        "View: Bob objects: no risk share is agreed.",
        "Salford City Council, Tue 16 Apr 2002, approves with an amendment: with a risk share",
        "Salford and Trafford Health Authority considers it on Wed 24 Apr 2002; "
          + "its report is due by Fri 12 Apr 2002.",
        "Salford and Trafford Health Authority has not answered.",
      ])
  }

  @Test("a body that says again when it takes the question on a day has said it once")
  func listedAgain() throws {
    var given = try Given.referred()
    for report: Day? in [nil, "2002-04-12"] {
      try given.happen(
        ReferralListed(
          board: Given.board, referral: "1", partner: "council", meets: "2002-04-24",
          reportBy: report))
    }
    #expect(try given.referral().hearings.map(\.reportBy) == ["2002-04-12"])
  }

  @Test("a referral that is withdrawn comes back with that, and nothing more is answered")
  func withdrawn() throws {
    var given = try Given.referred()
    let withdrawal = ReferralWithdrawn(
      board: Given.board, referral: "1", why: "the bodies agreed at once", on: "2002-04-02")
    try given.happen(withdrawal)
    #expect(try given.referral().status == .withdrawn)
    #expect(try given.status(on: "2002-04-03") == "withdrawn on Tue 2 Apr 2002")
    #expect(try given.arising(at: Given.may) == ["referral-1"])
    #expect(
      given.state.boards[Given.board]?.matter("referral-1")?.title
        == "Referral 1, withdrawn: Pooled budget")
    #expect(
      withdrawal.sentence.text(in: given.state)
        == "referral 1 withdrawn: the bodies agreed at once")
  }

  @Test("an open referral passes to the successor of a partner, and earlier answers stay its own")
  func successor() throws {
    // Given a trust that takes the authority's place on 1 April
    var given = try Given.referred()
    try given.answer("health-authority", .declines, "not in this form", on: "2002-03-28")
    try given.happen(BodySucceeded(body: "salford-health", by: "salford-pct", on: "2002-04-01"))
    try given.answer("health-authority", on: "2002-04-10")

    // Then each answer is told under the name of the body that gave it
    let lines = try given.explanation(on: "2002-04-17").lines
    #expect(
      lines.suffix(3) == [
        "Salford City Council has not answered.",
        "Salford and Trafford Health Authority, Thu 28 Mar 2002, declines: not in this form",
        "Salford Primary Care Trust, Wed 10 Apr 2002, approves: the budget is pooled",
      ])
    #expect(try given.referral().answer(of: "health-authority")?.stance == .approves)
  }

  @Test("a referral waits for the body that stands for the partner on the day asked")
  func successorWaitedFor() throws {
    var given = try Given.referred()
    try given.answer("council", on: "2002-03-28")
    try given.happen(BodySucceeded(body: "salford-health", by: "salford-pct", on: "2002-04-01"))
    #expect(
      try given.status(on: "2002-03-31")
        == "waiting for answers from Salford and Trafford Health Authority")
    #expect(
      try given.status(on: "2002-04-01") == "waiting for answers from Salford Primary Care Trust")
  }
}
