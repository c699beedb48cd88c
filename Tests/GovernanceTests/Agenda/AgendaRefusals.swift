import Testing

@testable import Governance

/// What each act on an agenda and its papers is refused with, in a situation that holds them all.
enum AgendaRefusals {
  private static let meeting = Given.meeting
  private static let day: Day = "2002-03-01"

  /// An agenda with items 5 to 10: 8 withdrawn, 9 deferred, 10 closed without a ground; a report
  /// cleared by finance; one change settled and one not; matters in each state.
  static func situation() throws -> Given {
    var given = try Given.agenda()
    try given.happen(
      ItemAdded(meeting: meeting, item: "10", number: "10", title: "Business", access: .closed))
    try given.item("8")
    try given.item("9")
    try given.happen(ItemWithdrawn(meeting: meeting, item: "8", why: "overtaken"))
    try given.deferItem("9", as: "later", on: day)
    try given.happen(ClearancesRequired(board: Given.board, subjects: [.finance, .legal]))
    try given.commission()
    try given.happen(
      PaperCleared(meeting: meeting, paper: "pool", subject: .finance, by: "Ms Ledger", on: day))
    for text in ["shorter", "two pages at most"] {
      try given.happen(ChangeRequested(meeting: meeting, text: text, by: "ann", on: day))
    }
    try given.happen(ChangeSettled(meeting: meeting, change: 1, taken: true, on: day))
    return given
  }

  static let items: [RefusedAct] = [
    RefusedAct(
      "twice", ItemAdded(meeting: meeting, item: "5", number: "5", title: "Business"),
      "there is already an item 5; expected another number"),
    RefusedAct(
      "without a title", ItemAdded(meeting: meeting, item: "11", number: "11", title: ""),
      "no title was given for the item; give the title as it is to be printed"),
    RefusedAct(
      "for no time",
      ItemAdded(meeting: meeting, item: "11", number: "11", title: "Business", minutes: 0),
      "0 is not a number of minutes; expected a whole number from 1"),
    RefusedAct(
      "to no title", ItemChanged(meeting: meeting, item: "5", title: ""),
      "no title was given for the item; give the title as it is to be printed"),
    RefusedAct(
      "in nothing", ItemChanged(meeting: meeting, item: "5"),
      "nothing about the item would change; give a new number, title, presenter, length in minutes, or kind of matter"
    ),
    RefusedAct(
      "before itself", ItemMoved(meeting: meeting, item: "5", before: "5"),
      "an item cannot be placed before itself"),
    RefusedAct(
      "without a reason", ItemOutsideScope(meeting: meeting, item: "5", why: ""),
      "the reason why the item is outside the board's scope is missing; say why"),
    RefusedAct(
      "lifted where there is none", ItemOutsideScope(meeting: meeting, item: "5", why: nil),
      "item 5 is not recorded as outside the board's scope; say why it is outside, to record that"),
    RefusedAct(
      "without a reason", ItemWithdrawn(meeting: meeting, item: "5", why: ""),
      "the reason for the withdrawal is missing; say why"),
    RefusedAct(
      "withdrawn already", ItemWithdrawn(meeting: meeting, item: "8", why: "again"),
      "item 8 was withdrawn: overtaken"),
    RefusedAct(
      "deferred already", ItemWithdrawn(meeting: meeting, item: "9", why: "again"),
      "item 9 was deferred: no report"),
    RefusedAct("withdrawn", deferItem("8"), "item 8 was withdrawn: overtaken"),
    RefusedAct("twice", deferItem("9"), "item 9 was deferred: no report"),
    RefusedAct(
      "to itself", deferItem("5", to: meeting),
      "the meeting of Tue 26 Mar 2002 is not a later meeting of Partnership Board; expected a meeting still to come"
    ),
    RefusedAct(
      "to an unknown meeting", deferItem("5", to: MeetingID(Given.board, "2099-01-01")),
      "there is no meeting \"board/2099-01-01\""),
  ]

  static let clearing: [RefusedAct] = [
    RefusedAct(
      "before there is one", AgendaCleared(meeting: Given.may, by: "ann", on: day),
      "there is no agenda to clear yet; draft the agenda first"),
    RefusedAct(
      "with a change open", AgendaCleared(meeting: meeting, by: "ann", on: day),
      "change 2, asked for by the chair (\"two pages at most\"), has not been dealt with; record first whether it was made"
    ),
    RefusedAct(
      "without words", ChangeRequested(meeting: meeting, text: "", by: "ann", on: day),
      "the change asked for is not described; say what is to be changed"),
    RefusedAct(
      "not asked for", ChangeSettled(meeting: meeting, change: 9, taken: true, on: day),
      "the chair has asked for no change numbered 9"),
    RefusedAct(
      "settled already", ChangeSettled(meeting: meeting, change: 1, taken: true, on: day),
      "change 1 was dealt with on Fri 1 Mar 2002"),
    RefusedAct(
      "not taken, without a reason",
      ChangeSettled(meeting: meeting, change: 2, taken: false, on: day),
      "the reason for not making the change is missing; say why"),
  ]

  static let papers: [RefusedAct] = [
    RefusedAct(
      "without a name",
      PaperCleared(meeting: meeting, paper: "pool", subject: .legal, by: "", on: day),
      "no name was given for the clearance; say who gave it"),
    RefusedAct(
      "twice",
      PaperCleared(meeting: meeting, paper: "pool", subject: .finance, by: "Mr Cash", on: day),
      "\"Pooled budget\" was given finance clearance on Fri 1 Mar 2002, by Ms Ledger"),
    RefusedAct(
      "twice", commission("pool"),
      "there is already a paper called pool; give this one another identifier"),
    RefusedAct(
      "without a title", commission("new", title: ""),
      "no title was given for the paper; give the title as it is to be printed"),
    RefusedAct(
      "without an author", commission("new", author: ""),
      "no author was given for the paper; say who writes it"),
    RefusedAct(
      "under the name of the agenda", commission("new", title: "agenda"),
      "\"agenda\" and \"reports\" are reserved for the agenda and for all its reports together; give the paper another title"
    ),
    RefusedAct(
      "under the name of the reports", commission("new", title: "reports"),
      "\"agenda\" and \"reports\" are reserved for the agenda and for all its reports together; give the paper another title"
    ),
    RefusedAct(
      "a supplement without a reason", commission("new", .supplement),
      "the reason for a late supplement is missing; say why"),
    RefusedAct(
      "a supplement with an empty reason", commission("new", .supplement, reason: ""),
      "the reason for a late supplement is missing; say why"),
    RefusedAct(
      "to nobody", PaperPassed(meeting: meeting, paper: "pool", to: "", on: day),
      "nobody is named; say who now holds the report"),
    RefusedAct(
      "final before it is cleared",
      PaperProgressed(meeting: meeting, paper: "pool", now: .final, on: day),
      "\"Pooled budget\" does not have legal clearance, which this board requires; record the "
        + "clearance first"),
    RefusedAct(
      "without a name", PapersMadeAvailable(meeting: meeting, paper: "", at: Given.on(day)),
      "no paper is named; name the paper"),
    RefusedAct(
      "under a name that is none of its papers",
      PapersMadeAvailable(meeting: meeting, paper: "pooled", at: Given.on(day)),
      "there is no paper \"pooled\"; expected agenda, reports or Pooled budget"),
    RefusedAct(
      "under a name that is none of its papers",
      PapersPublished(meeting: meeting, paper: "pooled", at: Given.on(day), place: "the library"),
      "there is no paper \"pooled\"; expected agenda, reports or Pooled budget"),
    RefusedAct(
      "withheld without a reason",
      PapersMadeAvailable(
        meeting: meeting, paper: "agenda", at: Given.on(day),
        withheld: [Withheld(person: "bob", why: "")]),
      "the reason for withholding a copy is missing; say why"),
    RefusedAct(
      "without a name",
      PapersPublished(meeting: meeting, paper: "", at: Given.on(day), place: "the library"),
      "no paper is named; name the paper"),
  ]

  private static func deferItem(_ item: ItemID, to later: MeetingID? = nil) -> ItemDeferred {
    ItemDeferred(
      meeting: meeting, item: item, title: "Business", matter: "new", to: later, why: "no report",
      on: day)
  }

  private static func commission(
    _ paper: PaperID, _ what: Paper.Kind = .report, title: String = "New",
    author: String = "Clerk", reason: String? = nil
  ) -> PaperCommissioned {
    PaperCommissioned(
      meeting: meeting, paper: paper, item: "6", title: title, what: what, author: author,
      reason: reason, on: day)
  }
}
