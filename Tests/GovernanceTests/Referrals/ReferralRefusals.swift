import Testing

@testable import Governance

/// What each act on a referral is refused with.
enum ReferralRefusals {
  private static let day: Day = "2002-04-16"

  /// Referral 1 with one answer, of Tue 16 April.
  static func situation() throws -> Given {
    var given = try Given.salford()
    try given.item("7", "Staffing")
    try given.disagree()
    try given.answer("council", on: day)
    return given
  }

  static let making: [RefusedAct] = [
    RefusedAct(
      "twice", make("1", of: "7"),
      "there is already a referral 1; give this one another identifier"),
    RefusedAct(
      "of an item referred already", make("2", of: "6"),
      "item 6 has already been referred, as referral 1"),
    RefusedAct(
      "of an item not decided", make("2", of: "7"),
      "no declaration is recorded that there was no agreement on item 7; record it first"),
  ]

  static let answering: [RefusedAct] = [
    RefusedAct(
      "by a body it did not go to", answer("pct"),
      "referral 1 did not go to \"pct\"; expected council or health-authority"),
    RefusedAct(
      "before it was made", answer("council", on: "2002-03-25"),
      "Mon 25 Mar 2002 is before the referral was made, on Tue 26 Mar 2002"),
    RefusedAct(
      "without words", answer("council", ""),
      "the answer has no wording; give it in the constituent body's own words"),
    RefusedAct(
      "by a body it did not go to", list("pct", "2002-04-24"),
      "referral 1 did not go to \"pct\"; expected council or health-authority"),
    RefusedAct(
      "before it was made", list("council", "2002-03-25"),
      "Mon 25 Mar 2002 is before the referral was made, on Tue 26 Mar 2002"),
    RefusedAct(
      "with a report after the meeting", list("council", "2002-04-24", report: "2002-04-25"),
      "the report would be due after the meeting of Wed 24 Apr 2002; expected an earlier day"),
    RefusedAct(
      "before every body has answered", compare(on: day),
      "Salford and Trafford Health Authority has not answered; record every answer first"),
    RefusedAct(
      "without a reason",
      ReferralWithdrawn(board: Given.board, referral: "1", why: "", on: day),
      "the reason for the withdrawal is missing; say why"),
  ]

  static let comparing: [RefusedAct] = [
    RefusedAct(
      "before the last answer", compare(on: "2002-04-23"),
      "Tue 23 Apr 2002 is before the last answer, of Wed 24 Apr 2002"),
    RefusedAct(
      "together without a match", compare(match: false, together: day, on: "2002-04-30"),
      "the answers do not match, so there is no joint decision; leave out its day"
    ),
    RefusedAct(
      "together before it was made", compare(together: "2002-03-25", on: "2002-04-30"),
      "the joint decision cannot be dated Mon 25 Mar 2002; expected a day from Tue 26 Mar 2002, when the referral was made, to Tue 30 Apr 2002"
    ),
    RefusedAct(
      "together in the future", compare(together: "2002-05-01", on: "2002-04-30"),
      "the joint decision cannot be dated Wed 1 May 2002; expected a day from Tue 26 Mar 2002, when the referral was made, to Tue 30 Apr 2002"
    ),
  ]

  static func make(
    _ referral: ReferralID, of item: ItemID, question: [String] = Given.pooling,
    to partners: [String] = ["council", "health-authority"], at meeting: MeetingID = Given.meeting
  ) -> ReferralMade {
    ReferralMade(
      meeting: meeting, item: item, referral: referral, title: "Staffing", question: question,
      views: [], partners: partners, on: Given.day)
  }

  static func compare(match: Bool = true, together: Day? = nil, on day: Day) -> ReferralCompared {
    ReferralCompared(
      board: Given.board, referral: "1", match: match, by: "ann", together: together, on: day)
  }

  private static func answer(
    _ partner: String, _ text: String = "yes", on day: Day = day
  ) -> ReferralAnswered {
    ReferralAnswered(
      board: Given.board, referral: "1", partner: partner, stance: .approves, text: text, on: day)
  }

  private static func list(_ partner: String, _ meets: Day, report: Day? = nil) -> ReferralListed {
    ReferralListed(
      board: Given.board, referral: "1", partner: partner, meets: meets, reportBy: report)
  }
}
