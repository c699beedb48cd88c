import Testing

@testable import Governance

/// Every refusal of an act on a referral, as a situation and its line.
struct ReferralRefusalTests {
  @Test(
    "an act on a referral is refused with its line",
    arguments: ReferralRefusals.making + ReferralRefusals.answering)
  func waiting(act: RefusedAct) throws {
    act.expect(in: try ReferralRefusals.situation().state)
  }

  @Test(
    "a comparison that cannot be is refused with its line", arguments: ReferralRefusals.comparing)
  func comparing(act: RefusedAct) throws {
    var given = try ReferralRefusals.situation()
    try given.answer("health-authority", on: "2002-04-24")
    act.expect(in: given.state)
  }

  @Test("a comparison names every body that has not answered")
  func missing() throws {
    let given = try Given.referred()
    RefusedAct(
      "", ReferralRefusals.compare(on: "2002-04-30"),
      "Salford City Council and Salford and Trafford Health Authority have not answered; record every "
        + "answer first"
    ).expect(in: given.state)
  }

  @Test("nothing more is done with a referral that was decided, or withdrawn")
  func closed() throws {
    var decided = try ReferralRefusals.situation()
    var withdrawn = decided
    try decided.answer("health-authority", on: "2002-04-24")
    try decided.compare(match: true, on: "2002-04-30")
    try withdrawn.happen(
      ReferralWithdrawn(board: Given.board, referral: "1", why: "settled", on: "2002-04-18"))
    for act in MeetingRefusals.referralActs(of: Given.board, on: "1") {
      RefusedAct("", act, "referral 1 was jointly decided on Wed 24 Apr 2002")
        .expect(in: decided.state)
      RefusedAct("", act, "referral 1 was withdrawn").expect(in: withdrawn.state)
    }
  }

  @Test("F1: a body that approves and one that declines do not match; different words are asked of")
  func opposite() throws {
    let bodies = "Salford City Council %@ and Salford and Trafford Health Authority %@"
    typealias Stance = Referral.Answer.Stance
    let cases: [(Stance, Stance, Bool)] = [
      (.approves, .declines, false), (.declines, .approvesAmended, false),
      (.approves, .approvesAmended, true), (.declines, .declines, true),
    ]
    for (council, authority, isPossible) in cases {
      var given = try ReferralRefusals.situation()
      try given.answer("council", council, "one", on: "2002-04-16")
      try given.answer("health-authority", authority, "another", on: "2002-04-17")
      let match = ReferralRefusals.compare(on: "2002-04-18")
      let said = bodies.replacing("%@", with: council.name, maxReplacements: 1)
        .replacing("%@", with: authority.name)
      #expect(
        given.line(refusing: match)
          == (isPossible
            ? nil : "\(said): such answers cannot match; record that they do not match"))
      #expect(given.line(refusing: ReferralRefusals.compare(match: false, on: "2002-04-18")) == nil)
      guard isPossible else { continue }
      try given.happen(match)
      let remarks = match.remarks(in: given.state, on: "2002-04-18") {
        HolidayCalendar(name: "none", holidays: [:])
      }
      #expect(
        remarks == [
          "the answers are in different words, and were judged to match: read both again"
        ])
    }
  }

  /// Declares no agreement on item 7 without what follows from it.
  private func notAgreed(_ given: inout Given) throws {
    try given.word("7", at: Given.meeting, on: Given.day)
    let acts = try given.state.declaring(
      .notAgreed, on: "7", of: Given.meeting, at: Given.at("14.40"))
    for act in acts where !(act is ReferralMade) { try given.happen(act) }
  }

  @Test("a referral goes to the partners that the constitution names, with one question")
  func partners() throws {
    var given = try ReferralRefusals.situation()
    try notAgreed(&given)
    RefusedAct(
      "to one", ReferralRefusals.make("2", of: "7", to: ["council"]),
      "the constitution refers the matter to Salford City Council and Salford and Trafford Health Authority, not to Salford City Council alone [Decision making]"
    ).expect(in: given.state)
    RefusedAct(
      "without a question", ReferralRefusals.make("2", of: "7", question: []),
      "the referral has no question"
    ).expect(in: given.state)
    let other = ReferralRefusals.make("2", of: "7", to: ["health-authority", "council"])
    #expect(given.line(refusing: other) == nil)
  }

  @Test("where the constitution does not say that a matter is referred, none is")
  func noProvision() throws {
    var given = try Given(quorum: "quorum: not agreed\ndecisions:\n  by: consensus\n  clause: 7")
    for person: PersonID in ["ann", "bob", "cat"] { try given.seat(person) }
    try given.item("7", "Staffing")
    try given.sit(Given.meeting, on: Given.day)
    try notAgreed(&given)
    #expect(given.state.boards[Given.board]?.referrals == [])
    RefusedAct(
      "", ReferralRefusals.make("1", of: "7"),
      "the constitution makes no provision for referring a matter; bring the item to another meeting [7]"
    ).expect(in: given.state)
  }

  @Test("every act on a referral tells itself")
  func sentences() throws {
    let given = try Given.referred()
    var events = MeetingRefusals.referralActs(of: Given.board, on: "1")
    events.append(ReferralRefusals.make("2", of: "6"))
    events.append(ReferralRefusals.compare(match: false, on: "2002-04-30"))
    #expect(
      events.map { $0.sentence.text(in: given.state) } == [
        "Council approves (referral 1, Tue 16 Apr 2002): yes",
        "Ann judged that the answers on referral 1 match",
        "Council is to consider referral 1 on Tue 16 Apr 2002",
        "referral 1 withdrawn: settled",
        "arbitration on referral 1: met",
        "Staffing, item 6, referred to council and health authority as referral 2",
        "Ann judged that the answers on referral 1 do not match",
      ])
  }
}
