import Testing

@testable import Governance

/// Every act on an agenda, a referral or an interest, to be asked of situations common to them.
enum MeetingRefusals {
  private static let day: Day = "2002-03-01"

  /// The acts that are about a meeting.
  static func acts(at meeting: MeetingID) -> [any Event] {
    let at = Given.on(day)
    return [
      AgendaCleared(meeting: meeting, by: "ann", on: day),
      ChangeRequested(meeting: meeting, text: "shorter", by: "ann", on: day),
      ChangeSettled(meeting: meeting, change: 1, taken: true, on: day),
      ExclusionDrafted(meeting: meeting, items: ["6"], text: "that the public be excluded"),
      ExclusionResolved(meeting: meeting, at: at),
      PublicExcluded(meeting: meeting, at: at),
      PublicReadmitted(meeting: meeting, at: at),
      TargetMet(meeting: meeting, target: "drafts", on: day),
      PapersMadeAvailable(meeting: meeting, paper: "agenda", at: at),
      PapersPublished(meeting: meeting, paper: "agenda", at: at, place: "the library"),
      MatterPlaced(board: Given.board, matter: "review", meeting: meeting, item: "6"),
      ActionAgreed(
        board: Given.board, action: "9", text: "find a hall", owner: "Clerk", meeting: meeting,
        on: day),
      ItemAdded(meeting: meeting, item: "99", number: "99", title: "Business"),
    ] + itemActs(at: meeting, on: "6") + paperActs(at: meeting, on: "pool")
  }

  /// The acts that are about an item which must be on the agenda.
  static func itemActs(at meeting: MeetingID, on item: ItemID) -> [any Event] {
    [
      ChangeRequested(meeting: meeting, item: item, text: "shorter", by: "ann", on: day),
      ExclusionDrafted(meeting: meeting, items: [item], text: "that the public be excluded"),
      ItemAccessSet(meeting: meeting, item: item, access: .open),
      ItemAdded(meeting: meeting, item: "98", number: "98", title: "Part", under: item),
      ItemAdded(meeting: meeting, item: "98", number: "98", title: "Part", before: item),
      ItemChanged(meeting: meeting, item: item, title: "Business"),
      ItemDeferred(
        meeting: meeting, item: item, title: "Business", matter: "new", why: "no report", on: day),
      ItemMoved(meeting: meeting, item: item),
      ItemMoved(meeting: meeting, item: "5", before: item),
      ItemOutsideScope(meeting: meeting, item: item, why: "charges"),
      ItemTakenUp(meeting: meeting, item: item, at: Given.on(day)),
      ItemWithdrawn(meeting: meeting, item: item, why: "overtaken"),
      PaperCommissioned(
        meeting: meeting, paper: "new", item: item, title: "New", author: "Clerk", on: day),
      InterestDeclared(
        meeting: meeting, person: "ann", item: item, nature: "a ham", effect: .leaves),
      ItemDispensationGranted(
        meeting: meeting, person: "ann", item: item, scope: .speak, by: "the committee"),
      ReferralMade(
        meeting: meeting, item: item, referral: "9", title: "Business", question: ["that …"],
        views: [], partners: ["council"], on: day),
    ]
  }

  /// The acts that are about a paper which must have been asked for.
  static func paperActs(at meeting: MeetingID, on paper: PaperID) -> [any Event] {
    [
      PaperAccessSet(meeting: meeting, paper: paper, access: .open),
      PaperCleared(meeting: meeting, paper: paper, subject: .legal, by: "Mr Law", on: day),
      PaperPassed(meeting: meeting, paper: paper, to: "the chair", on: day),
      PaperProgressed(meeting: meeting, paper: paper, now: .draft, on: day),
    ]
  }

  /// The acts that are a board's own.
  static func boardActs(of board: BoardID) -> [any Event] {
    [
      ClearancesRequired(board: board, subjects: []),
      TemplateAdopted(board: board, items: [StandingItem(title: "Apologies")]),
      TimetableSet(board: board, targets: [], from: "2001-10-01"),
      MatterPlanned(board: board, matter: "new", title: "New"),
      MatterPlaced(board: board, matter: "review", meeting: Given.may, item: "6"),
      ActionAgreed(board: board, action: "9", text: "find a hall", owner: "Clerk", on: day),
      ActionProgressed(board: board, action: "1", note: "found", on: day),
      InterestRegistered(
        board: board, person: "ann", interest: "a ham", category: .gift, from: day),
      InterestEnded(board: board, person: "ann", interest: "a ham", last: day),
    ] + matterActs(of: board, on: "review") + referralActs(of: board, on: "1")
  }

  /// The acts that are about a matter which the board must have.
  static func matterActs(of board: BoardID, on matter: MatterID) -> [any Event] {
    [
      MatterPlaced(board: board, matter: matter, meeting: Given.may, item: "6"),
      MatterPostponed(board: board, matter: matter, why: "no time", on: day),
      MatterSettled(board: board, matter: matter, how: "reported", on: day),
      MatterReopened(board: board, matter: matter, meeting: Given.may),
    ]
  }

  /// The acts that are about a referral which the board must have made.
  static func referralActs(of board: BoardID, on referral: ReferralID) -> [any Event] {
    [
      ReferralAnswered(
        board: board, referral: referral, partner: "council", stance: .approves, text: "yes",
        on: "2002-04-16"),
      ReferralCompared(board: board, referral: referral, match: true, by: "ann", on: "2002-04-30"),
      ReferralListed(board: board, referral: referral, partner: "council", meets: "2002-04-16"),
      ReferralWithdrawn(board: board, referral: referral, why: "settled", on: "2002-04-16"),
      DisputeStepTaken(
        board: board, referral: referral, step: .arbitration, note: "met", on: "2002-04-30"),
    ]
  }
}
