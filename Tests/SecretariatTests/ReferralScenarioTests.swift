import Governance
import Secretariat
import Store
import Testing

/// A matter from the chair's "no agreement" to the joint decision and back, as the sample
/// salford-referral records it.
struct ReferralScenarioTests {
  let icb = ReferralOffice.icb
  let march = ReferralOffice.march
  let may = ReferralOffice.may
  let office: ReferralOffice
  let text =
    "that the eight be offered tenancies by 30 September 2002, and the residential contract run on "
    + "by the month until each of them has one"

  init() throws { office = try ReferralOffice() }

  private func board(_ clerk: Clerk) throws -> Board { try #require(clerk.state.boards[icb]) }

  private func referral(_ clerk: Clerk) throws -> Referral {
    try #require(try board(clerk).referral("1"))
  }

  /// What `quorate referral list --why` says on a day: the title, and the working.
  private func told(_ clerk: Clerk, on day: Day) throws -> Explanation {
    try board(clerk).explanation(
      of: try referral(clerk), on: day, in: clerk.state.directory)
  }

  /// The next agenda as it would be drawn up now is the one that the sample records.
  private func expectDraftAsRecorded(_ clerk: Clerk) throws {
    let drafted = try clerk.state.draftingAgenda(of: may, at: clerk.now)
    let recorded = try #require(office.sample.acts.first { $0.at > clerk.now })
    #expect(
      drafted.map { $0.sentence.text(in: clerk.state) }
        == recorded.events.map { $0.sentence.text(in: clerk.state) })
  }

  @Test("no agreement is declared over an objection, and the matter goes to both bodies")
  func notAgreed() throws {
    // Given
    let clerk = try office.known(on: "2002-03-26")
    // When
    let decisions = clerk.state.proceedings[march]?.decisions ?? []
    let decision = try #require(decisions.first { $0.item == "housing-placements" })
    // Then
    #expect(decision.outcome == .notAgreed)
    #expect(decision.basis.verdict == .notAgreed)
    #expect(decision.dissent.map(\.person) == ["b-quinn"])
    #expect(try referral(clerk).status == .waiting(for: ["council", "health-authority"]))
    #expect(
      clerk.state.findings(on: decision, at: march) == [
        "referral 1, waiting for answers from Salford City Council and Salford and Trafford Health Authority"
      ])
    #expect(
      clerk.state.explanation(of: decision, at: march).lines.suffix(2) == [
        "B. Quinn objects: the respite beds go before others are found.",
        "FINDING: referral 1, waiting for answers from Salford City Council and Salford and Trafford Health "
          + "Authority.",
      ])
    #expect(
      try told(clerk, on: "2002-03-26").lines.suffix(4) == [
        "View: B. Quinn objects: the respite beds go before others are found.",
        "View: V. Oakes agrees: the tenancies are kept free until September only.",
        "Salford City Council has not answered.",
        "Salford and Trafford Health Authority has not answered.",
      ])
    // And what was agreed that day was agreed with dissent by name, an adviser's not counted
    let plan = try #require(decisions.first { $0.item == "joint-investment-plan" })
    #expect(plan.outcome == .agreed)
    #expect(
      clerk.state.explanation(of: plan, at: march).lines.suffix(2) == [
        "J. Vale (not counted) objects: the joint team is left two posts short.",
        "H. Doyle has a reservation: the Trust's share is agreed for one year only.",
      ])
  }

  @Test("the board does not decide meanwhile what it has referred")
  func refusedMeanwhile() throws {
    // Given the meeting still open, two minutes after the referral
    let clerk = try office.clerk(at: try #require(Moment("2002-03-26T15:00:00+00:00")))
    let proceedings = try #require(clerk.state.proceedings[march])
    let parts = try #require(proceedings.recommendation(on: "housing-placements")?.parts)
    // When the objection is withdrawn and the chair would declare agreement after all
    let put = QuestionPut(meeting: march, item: "housing-placements", parts: parts, at: clerk.now)
    let line =
      "referral 1 has been with the constituent bodies since Tue 26 Mar 2002, and the constitution does "
      + "not say that the board may decide it in the meantime; wait for their "
      + "answers, or withdraw the referral"
    // Then neither the question nor the declaration is taken, and nothing is recorded
    #expect(try refusal { _ = try clerk.perform([put]) } == line)
    #expect(
      try refusal {
        _ = try clerk.perform(
          try clerk.state.declaring(.agreed, on: "housing-placements", of: march, at: clerk.now))
      } == line)
    #expect(clerk.state.proceedings[march] == proceedings)
    // And once it is taken back the board is free
    _ = try clerk.perform([
      ReferralWithdrawn(
        board: icb, referral: "1", why: "the objection is withdrawn", on: "2002-03-26"),
      PositionStated(
        meeting: march, item: "housing-placements", person: "b-quinn", stance: .withdrawn,
        at: clerk.now),
      put,
    ])
    _ = try clerk.perform(
      try clerk.state.declaring(.agreed, on: "housing-placements", of: march, at: clerk.now))
    #expect(clerk.state.proceedings[march]?.decisions.last?.outcome == .agreed)
  }

  @Test("a person judged that the answers diverge, and the constitution offers its steps")
  func divergent() throws {
    // Given both answers, of which nobody has said yet whether they match
    let answered = try office.known(on: "2002-04-19")
    #expect(try referral(answered).status == .answered)
    #expect(try board(answered).disputeSteps(for: referral(answered), on: "2002-04-19") == [])
    // When
    let diverged = try office.known(on: "2002-04-22")
    // Then either step may be taken
    #expect(try referral(diverged).status == .divergent)
    #expect(
      try board(diverged).disputeSteps(for: referral(diverged), on: "2002-04-22")
        == [.chiefExecutives, .arbitration])
    let told = try told(diverged, on: "2002-04-22")
    #expect(told.title == "Referral 1  Housing placements: the answers diverge")
    #expect(
      told.lines.suffix(2) == [
        "Cllr M. Ashe judged on Mon 22 Apr 2002 that the answers do not match.",
        "The constitution offers: chief executives, or arbitration "
          + "[Disputes / Exit Strategies].",
      ])
    // And after the chief executives met, arbitration is left
    let met = try office.known(on: "2002-04-26")
    #expect(
      try self.told(met, on: "2002-04-26").lines.suffix(2) == [
        "Chief executives, Thu 25 Apr 2002: they met and propose one text to both bodies",
        "The constitution offers: arbitration [Disputes / Exit Strategies].",
      ])
  }

  @Test("the joint decision is of the day of the last body, and arises at the next meeting")
  func decided() throws {
    // Given the Council's answer of 30 April, and the Health Authority's of 9 May
    let clerk = try office.clerk(at: try #require(Moment("2002-05-10T10:45:00+01:00")))
    let referral = try referral(clerk)
    #expect(referral.answer(of: "council")?.on == "2002-04-30")
    #expect(referral.answer(of: "health-authority")?.on == "2002-05-09")
    // When a person has said that they match
    // Then
    #expect(referral.status == .decided(on: "2002-05-09"))
    #expect(
      try board(clerk).arising(at: may).map(\.title) == [
        "Referral 1, joint decision: Housing placements"
      ])
    // And the agenda as drawn up again is the one that the sample records
    try expectDraftAsRecorded(clerk)
  }

  @Test("what was put off comes back when the next agenda is drawn up")
  func deferItem() throws {
    // Given the item that was put off on 26 March
    let clerk = try office.clerk(at: try #require(Moment("2002-05-01T11:15:00+01:00")))
    #expect(clerk.state.heading(march)?.deferred == ["direct-payments": "the report did not come"])
    #expect(try board(clerk).arising(at: may).map(\.title) == ["Direct payments"])
    // Then it stands between what is on every agenda, as the sample records it
    try expectDraftAsRecorded(clerk)
  }

  @Test("the joint decision is received at the next meeting, and the matter is over")
  func reported() throws {
    // Given
    let clerk = try office.known(on: "2002-05-22")
    let board = try board(clerk)
    // When
    let decisions = clerk.state.proceedings[may]?.decisions ?? []
    // Then
    #expect(decisions.map(\.outcome) == [.agreed, .agreed])
    #expect(
      decisions.last?.parts == ["that the joint decision of Thu 9 May 2002 be received: " + text])
    #expect(decisions.last?.dissent.map(\.person) == ["b-quinn"])
    let matter = try #require(board.matter("referral-1"))
    #expect(matter.placements.map(\.meeting) == [may])
    #expect(matter.settled?.how == "reported")
    #expect(matter.settled?.on == "2002-05-21")
    #expect(board.programme().isEmpty)
    // And the meeting of 26 March tells of its decision what became of it
    let decision = try #require(
      clerk.state.proceedings[march]?.decisions.first { $0.outcome == .notAgreed })
    #expect(
      clerk.state.findings(on: decision, at: march)
        == ["referral 1, joint decision of Thu 9 May 2002"])
    #expect(board.actions.map(\.done) == ["2002-05-21"])
  }

  @Test("a referral tells its whole story")
  func story() throws {
    let told = try told(try office.known(on: "2002-05-22"), on: "2002-05-22")
    let council = "Salford City Council"
    let authority = "Salford and Trafford Health Authority"
    #expect(told.title == "Referral 1  Housing placements: joint decision of Thu 9 May 2002")
    #expect(
      told.lines == [
        "Question put to the constituent bodies on Tue 26 Mar 2002:",
        "(a) that the eight people in residential placements be offered tenancies by "
          + "30 September 2002",
        "(b) that the residential contract end with that day",
        "View: B. Quinn objects: the respite beds go before others are found.",
        "View: V. Oakes agrees: the tenancies are kept free until September only.",
        "\(council) considers it on Tue 16 Apr 2002; its report is due by Fri 5 Apr 2002.",
        "\(council) considers it on Tue 30 Apr 2002; its report is due by Fri 26 Apr 2002.",
        "\(council), Tue 16 Apr 2002, approves: that both parts be approved",
        "\(council), Tue 30 Apr 2002, approves with an amendment: \(text)",
        "\(authority) considers it on Thu 18 Apr 2002; its report is due by Wed 10 Apr 2002.",
        "\(authority) considers it on Thu 9 May 2002; its report is due by Wed 1 May 2002.",
        "\(authority), Thu 18 Apr 2002, approves with an amendment: that both parts be approved, "
          + "the contract to end only when each of the eight has a tenancy",
        "\(authority), Thu 9 May 2002, approves with an amendment: \(text)",
        "Cllr M. Ashe judged on Mon 22 Apr 2002 that the answers do not match.",
        "Chief executives, Thu 25 Apr 2002: they met and propose one text to both bodies",
        "Cllr M. Ashe judged on Fri 10 May 2002 that the answers match.",
        "Joint decision: Thu 9 May 2002.",
        "Read as each body deciding for itself: the day of the last answer, Thu 9 May 2002.",
        "Read as one decision taken together: no joint meeting is recorded.",
      ])
  }

  @Test("what an open referral waits for is due, with no day but those that a body sets")
  func due() throws {
    let owed: KeyValuePairs<Day, [String]> = [
      "2002-03-25": [],
      "2002-03-26": [
        "no deadline  referral 1: Council to answer  Council",
        "no deadline  referral 1: Health authority to answer  Health authority",
      ],
      "2002-03-28": [
        "Fri 5 Apr 2002  referral 1: report for Council, 16 Apr  office",
        "Wed 10 Apr 2002  referral 1: report for Health authority, 18 Apr  office",
        "no deadline  referral 1: Council to answer  Council",
        "no deadline  referral 1: Health authority to answer  Health authority",
      ],
      "2002-04-17": [
        "Wed 10 Apr 2002  referral 1: report for Health authority, 18 Apr  office",
        "no deadline  referral 1: Health authority to answer  Health authority",
      ],
      "2002-04-19": ["no deadline  referral 1: do the answers match?  office"],
      "2002-04-22": ["no deadline  referral 1: the answers diverge  office"],
      "2002-05-01": [
        "Wed 1 May 2002  referral 1: report for Health authority, 9 May  office",
        "no deadline  referral 1: do the answers match?  office",
      ],
      "2002-05-10": [],
    ]
    for (day, lines) in owed {
      // Given what was known at the end of the day
      let outlook = try #require(try office.known(on: day).outlooks(asOf: day).first)
      // When
      let items = outlook.open(on: day).filter { $0.duty == .referral }
      // Then
      #expect(
        items.map { "\($0.dayText)  \($0.what)  \($0.with)" } == lines, "on \(day.spoken)")
      for item in items { #expect(item.clause == "Decision making") }
    }
  }
}
