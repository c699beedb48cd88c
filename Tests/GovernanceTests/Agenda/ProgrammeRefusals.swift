import Testing

@testable import Governance

/// What the acts on closed business, urgent business, the programme and the office are refused with.
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
      "there is already a matter review; expected another identifier"),
    RefusedAct(
      "without a title", MatterPlanned(board: Given.board, matter: "new", title: ""),
      "a matter needs a title"),
    RefusedAct(
      "by the identifier of a referral",
      MatterPlanned(board: Given.board, matter: "referral-1", title: "New"),
      "referral-1 is kept for what arises by itself; expected another identifier"),
    RefusedAct(
      "by the identifier of a ratification",
      MatterPlanned(board: Given.board, matter: "ratify-6", title: "New"),
      "ratify-6 is kept for what arises by itself; expected another identifier"),
    RefusedAct(
      "by the identifier of a deferral",
      MatterPlanned(board: Given.board, matter: "deferred-6", title: "New"),
      "deferred-6 is kept for what arises by itself; expected another identifier"),
    RefusedAct("as a deferral", plan(as: .deferral), byItself("deferral")),
    RefusedAct("as a ratification", plan(as: .ratification), byItself("ratification")),
    RefusedAct("as a chair's action", plan(as: .chairAction), byItself("chair action")),
    RefusedAct("as correspondence", plan(as: .correspondence), byItself("correspondence")),
    RefusedAct(
      "for another board's meeting", plan(MeetingID("other", "2002-05-14")),
      "other/2002-05-14 is not a meeting of board"),
    RefusedAct(
      "for an unknown meeting", plan(MeetingID(Given.board, "2099-01-01")),
      "there is no meeting \"board/2099-01-01\""),
    RefusedAct(
      "for a meeting that is over", plan(Given.january),
      "the meeting board/2002-01-15 closed Tue 15 Jan 2002 16.00"),
    RefusedAct(
      "to a meeting that is over", postpone("review", to: Given.january),
      "the meeting board/2002-01-15 closed Tue 15 Jan 2002 16.00"),
    RefusedAct(
      "without a reason", postpone("review", why: ""),
      "a deferral needs its reason; expected why"),
    RefusedAct(
      "settled", postpone("done"), "done was settled on Fri 1 Mar 2002: reported"),
    RefusedAct(
      "settled", MatterPlaced(board: Given.board, matter: "done", meeting: Given.june, item: "3"),
      "done was settled on Fri 1 Mar 2002: reported"),
    RefusedAct(
      "placed already",
      MatterPlaced(board: Given.board, matter: "placed", meeting: Given.june, item: "3"),
      "placed already has its place at board/2002-05-14"),
    RefusedAct(
      "on the agenda of a meeting not yet opened", postpone("placed"),
      "placed stands on the agenda of board/2002-05-14; "
        + "expected the item there to be deferred"),
    RefusedAct(
      "settled by nobody",
      MatterReopened(board: Given.board, matter: "review", meeting: Given.may),
      "review was not settled at board/2002-05-14"),
    RefusedAct(
      "settled by hand",
      MatterReopened(board: Given.board, matter: "done", meeting: Given.may),
      "done was not settled at board/2002-05-14"),
    RefusedAct(
      "settled already",
      MatterSettled(board: Given.board, matter: "done", how: "reported", on: day),
      "done was settled on Fri 1 Mar 2002: reported"),
    RefusedAct(
      "without saying how", MatterSettled(board: Given.board, matter: "review", how: "", on: day),
      "say how it ended; expected reported, ratified, …"),
  ]

  static let office: [RefusedAct] = [
    RefusedAct(
      "unknown", TargetMet(meeting: meeting, target: "biscuits", on: day),
      "there is no target \"biscuits\"; expected drafts, clearances"),
    RefusedAct(
      "met already", TargetMet(meeting: meeting, target: "drafts", on: day),
      "drafts was done on Fri 1 Mar 2002"),
    RefusedAct(
      "without items", TemplateAdopted(board: Given.board, items: []),
      "a template needs an item"),
    RefusedAct(
      "without a title", TemplateAdopted(board: Given.board, items: [StandingItem(title: "")]),
      "an item needs a title"),
    RefusedAct(
      "without a name", timetable(("", "10 working days before")),
      "a target needs a name; expected drafts, say"),
    RefusedAct(
      "on no side", timetable(("drafts", "3 weeks")),
      "\"3 weeks\" does not say before or after; expected 10 working days before"),
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
      "the target \"drafts\" stands twice; expected each once"),
  ]

  static let urgent: [RefusedAct] = [
    RefusedAct(
      "twice", accept("5"), "item 5 is already on the agenda; expected another identifier"),
    RefusedAct(
      "merely late", accept("roof", reason: ""),
      "an item that is merely late cannot be taken; expected the special circumstances"),
    RefusedAct(
      "by somebody else", accept("roof", by: "bob"), "Bob is not in the chair; expected Ann"),
    RefusedAct("without a title", accept("roof", title: ""), "an item needs a title"),
  ]

  private static func plan(_ meeting: MeetingID) -> MatterPlanned {
    MatterPlanned(board: Given.board, matter: "new", title: "New", meeting: meeting)
  }

  private static func plan(as origin: Matter.Origin) -> MatterPlanned {
    MatterPlanned(board: Given.board, matter: "new", title: "New", origin: origin)
  }

  private static func byItself(_ origin: String) -> String {
    "a \(origin) arises by itself; expected action, referral, review, statutory-report or plan"
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
