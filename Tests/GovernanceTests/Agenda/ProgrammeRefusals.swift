import Testing

@testable import Governance

/// What the acts on closed business, urgent business, the programme and the office are refused
/// with.
enum ProgrammeRefusals {
  private static let meeting = Given.meeting
  private static let day: Day = "2002-03-01"

  /// As for the agenda, with a meeting that is over and matters that are placed and settled.
  static func situation() throws -> Given {
    var given = try AgendaRefusals.situation()
    try given.schedule(Given.january, on: "2002-01-15")
    try given.hold(Given.january, on: "2002-01-15")
    for matter: MatterID in ["review", "placed", "done"] {
      try given.happen(MatterPlanned(board: Given.board, matter: matter, title: "Review"))
    }
    try given.place("placed", at: Given.may, as: "4")
    try given.happen(
      MatterSettled(board: Given.board, matter: "done", how: "reported", on: day))
    try given.happen(
      timetable(
        ("drafts", "15 working days before"), ("clearances", "10 working days before")))
    try given.happen(TargetMet(meeting: meeting, target: "drafts", on: day))
    return given
  }

  static let matters: [RefusedAct] = [
    RefusedAct(
      "twice", MatterPlanned(board: Given.board, matter: "review", title: "Review"),
      "there is already a matter called review; give this one another identifier"),
    RefusedAct(
      "without a title", MatterPlanned(board: Given.board, matter: "new", title: ""),
      "no title was given for the matter; give the title as it is to be printed"),
    RefusedAct(
      "by the identifier of a referral",
      MatterPlanned(board: Given.board, matter: "referral-1", title: "New"),
      "referral-1 is an identifier kept for deferrals, ratifications and referrals; give this one another identifier"
    ),
    RefusedAct(
      "by the identifier of a ratification",
      MatterPlanned(board: Given.board, matter: "ratify-6", title: "New"),
      "ratify-6 is an identifier kept for deferrals, ratifications and referrals; give this one another identifier"
    ),
    RefusedAct(
      "by the identifier of a deferral",
      MatterPlanned(board: Given.board, matter: "deferred-6", title: "New"),
      "deferred-6 is an identifier kept for deferrals, ratifications and referrals; give this one another identifier"
    ),
    RefusedAct("as a deferral", plan(as: .deferral), madeOtherwise("deferral")),
    RefusedAct("as a ratification", plan(as: .ratification), madeOtherwise("ratification")),
    RefusedAct("as a chair's action", plan(as: .chairAction), madeOtherwise("chair's action")),
    RefusedAct("as correspondence", plan(as: .correspondence), madeOtherwise("correspondence")),
    RefusedAct(
      "for another board's meeting", plan(MeetingID("other", "2002-05-14")),
      "other/2002-05-14 is not a meeting of Partnership Board"),
    RefusedAct(
      "for an unknown meeting", plan(MeetingID(Given.board, "2099-01-01")),
      "there is no meeting \"board/2099-01-01\""),
    RefusedAct(
      "for a meeting that is over", plan(Given.january),
      "the meeting of Tue 15 Jan 2002 was closed at 16.00 on Tue 15 Jan 2002"),
    RefusedAct(
      "to a meeting that is over", postpone("review", to: Given.january),
      "the meeting of Tue 15 Jan 2002 was closed at 16.00 on Tue 15 Jan 2002"),
    RefusedAct(
      "without a reason", postpone("review", why: ""),
      "the reason for the deferral is missing; say why"),
    RefusedAct(
      "settled", postpone("done"), "\"Review\" was dealt with on Fri 1 Mar 2002: reported"),
    RefusedAct(
      "settled", MatterPlaced(board: Given.board, matter: "done", meeting: Given.june, item: "3"),
      "\"Review\" was dealt with on Fri 1 Mar 2002: reported"),
    RefusedAct(
      "placed already",
      MatterPlaced(board: Given.board, matter: "placed", meeting: Given.june, item: "3"),
      "\"Review\" is already on the agenda of the meeting of Tue 14 May 2002"),
    RefusedAct(
      "on the agenda of a meeting not yet opened", postpone("placed"),
      "\"Review\" is on the agenda of the meeting of Tue 14 May 2002; defer the item there "
        + "instead"),
    RefusedAct(
      "settled by nobody",
      MatterReopened(board: Given.board, matter: "review", meeting: Given.may),
      "\"Review\" was not settled at the meeting of Tue 14 May 2002"),
    RefusedAct(
      "settled by hand",
      MatterReopened(board: Given.board, matter: "done", meeting: Given.may),
      "\"Review\" was not settled at the meeting of Tue 14 May 2002"),
    RefusedAct(
      "settled already",
      MatterSettled(board: Given.board, matter: "done", how: "reported", on: day),
      "\"Review\" was dealt with on Fri 1 Mar 2002: reported"),
    RefusedAct(
      "without saying how", MatterSettled(board: Given.board, matter: "review", how: "", on: day),
      "how the matter was concluded is missing; expected a word or two, such as reported or ratified"
    ),
  ]

  static let office: [RefusedAct] = [
    RefusedAct(
      "unknown", TargetMet(meeting: meeting, target: "biscuits", on: day),
      "there is no target \"biscuits\"; expected \"drafts\" or \"clearances\""),
    RefusedAct(
      "met already", TargetMet(meeting: meeting, target: "drafts", on: day),
      "the target \"drafts\" was met on Fri 1 Mar 2002"),
    RefusedAct(
      "without items", TemplateAdopted(board: Given.board, items: []),
      "the template has no items"),
    RefusedAct(
      "without a title", TemplateAdopted(board: Given.board, items: [StandingItem(title: "")]),
      "no title was given for the item; give the title as it is to be printed"),
    RefusedAct(
      "without a name", timetable(("", "10 working days before")),
      "a target has no name; expected a name such as drafts"),
    RefusedAct(
      "on no side", timetable(("drafts", "3 weeks")),
      "\"3 weeks\" does not say whether it is before or after the meeting; expected a period such as 10 working days before"
    ),
    RefusedAct(
      "that is no span", timetable(("drafts", "soon")),
      "\"soon\" is not a period of time; expected a period such as 3 working days before, 2 weeks after or 28 days beginning with"
    ),
    RefusedAct(
      "that names a day", timetable(("drafts", "3 days before 2002-03-26")),
      "\"3 days before 2002-03-26\" names the day 2002-03-26; "
        + "expected a period alone, such as 3 days before"),
    RefusedAct(
      "twice", timetable(("drafts", "3 weeks before"), ("drafts", "2 weeks before")),
      "the target \"drafts\" is given twice; keep one of them"),
  ]

  static let urgent: [RefusedAct] = [
    RefusedAct(
      "twice", accept("5"), "there is already an item 5; expected another number"),
    RefusedAct(
      "merely late", accept("roof", reason: ""),
      "no special circumstances are given, and lateness alone does not make an item urgent; give the special circumstances"
    ),
    RefusedAct(
      "by somebody else", accept("roof", by: "bob"), "Bob is not in the chair: Ann is"),
    RefusedAct(
      "without a title", accept("roof", title: ""),
      "no title was given for the item; give the title as it is to be printed"),
  ]

  private static func plan(_ meeting: MeetingID) -> MatterPlanned {
    MatterPlanned(board: Given.board, matter: "new", title: "New", meeting: meeting)
  }

  private static func plan(as origin: Matter.Origin) -> MatterPlanned {
    MatterPlanned(board: Given.board, matter: "new", title: "New", origin: origin)
  }

  private static func madeOtherwise(_ origin: String) -> String {
    "a matter with the origin \"\(origin)\" cannot be planned, as it is added automatically; expected action, referral, review, statutory-report or plan"
  }

  private static func postpone(
    _ matter: MatterID, to meeting: MeetingID? = nil, why: String = "no time"
  ) -> MatterPostponed {
    MatterPostponed(board: Given.board, matter: matter, to: meeting, why: why, on: day)
  }

  static func timetable(_ targets: (String, String)...) -> TimetableSet {
    TimetableSet(
      board: Given.board, targets: targets.map { OfficeTarget(name: $0.0, when: $0.1) },
      from: "2001-10-01")
  }

  private static func accept(
    _ item: ItemID, by person: PersonID = "ann", title: String = "Roof", reason: String = "rain"
  ) -> UrgentAccepted {
    UrgentAccepted(
      meeting: meeting, item: item, title: title, by: person, reason: reason,
      at: Given.at("14.00"))
  }
}
