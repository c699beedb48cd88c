import Testing

@testable import Governance

/// Urgent business, and the public being asked out: every refusal, and how it goes when it goes.
struct ClosedSessionTests {
  private static let partVA =
    "access:\n  under: local-government-act-1972-part-va\n  clause: Standing Order 9\n"
  private static let words = "that the public be excluded"
  private static let ground = Ground(
    .schedule12A, paragraphs: [3], reasoning: "the bidders' prices")

  /// A council's board: item 7 is closed on a ground.
  private static func five(_ access: String = partVA) throws -> Given {
    var given = try Given(
      access + Given.quorum(of: 3) + Given.consensus, members: 5, there: 4)
    try given.close("7", ground)
    return given
  }

  private static func drafted(_ items: [ItemID] = ["7"], _ text: String = words) -> ExclusionDrafted
  {
    ExclusionDrafted(meeting: Given.meeting, items: items, text: text)
  }

  private static func resolved(at time: String = "14.30") -> ExclusionResolved {
    ExclusionResolved(meeting: Given.meeting, at: Given.at(time))
  }

  private static func out(at time: String = "14.30") -> PublicExcluded {
    PublicExcluded(meeting: Given.meeting, at: Given.at(time))
  }

  private static func back(at time: String = "14.30") -> PublicReadmitted {
    PublicReadmitted(meeting: Given.meeting, at: Given.at(time))
  }

  private static func urgent(
    _ item: ItemID = "u", _ title: String = "The leak", by person: PersonID = "m1",
    reason: String = "it leaks", at time: String = "14.30"
  ) -> UrgentAccepted {
    UrgentAccepted(
      meeting: Given.meeting, item: item, title: title, by: person, reason: reason,
      at: Given.at(time))
  }

  private static let early =
    "14.30 on Mon 25 Mar 2002 is before the day of the meeting, Tue 26 Mar 2002; expected a time on "
    + "that day"
  private static let unresolved =
    "no resolution to exclude the press and public had been passed by 14.30; record the "
    + "resolution first [Standing Order 9]"

  private static let rows: [ScriptedRefusal] = [
    ScriptedRefusal("nobody", "there is nobody called \"zoe\" in the directory") {
      _ in
      urgent(by: "zoe")
    },
    ScriptedRefusal(
      "no identifier",
      "\"The leak\" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service"
    ) { _ in urgent("The leak") },
    ScriptedRefusal(
      "an item there is", "there is already an item 6; expected another number"
    ) { _ in urgent("6") },
    ScriptedRefusal(
      "merely late",
      "no special circumstances are given, and lateness alone does not make an item urgent; give the special circumstances"
    ) { _ in urgent(reason: "") },
    ScriptedRefusal("not in the chair", "M2 is not in the chair: M1 is") { _ in
      urgent(by: "m2")
    },
    ScriptedRefusal(
      "not yet in the chair",
      "M1 is not in the chair, and nobody else is; record first who took the chair"
    ) {
      _ in
      urgent(at: "13.59")
    },
    ScriptedRefusal(
      "no title", "no title was given for the item; give the title as it is to be printed"
    ) { _ in urgent("u", "") },

    ScriptedRefusal(
      "excluding for nothing",
      "the resolution to exclude names no items, or has no wording; name the items and give the wording"
    ) {
      _ in
      drafted([])
    },
    ScriptedRefusal(
      "excluding without words",
      "the resolution to exclude names no items, or has no wording; name the items and give the wording"
    ) {
      _ in drafted(["7"], "")
    },
    ScriptedRefusal("excluding for no item", "there is no item 9; expected 5, 6 or 7") { _ in
      drafted(["7", "9"])
    },
    ScriptedRefusal(
      "excluding for an open item",
      "item 6 is open to the public; expected an exempt or confidential item"
    ) { _ in
      drafted(["7", "6"])
    },
    ScriptedRefusal(
      "excluding without a ground",
      "item 8 is closed, but no ground is stated for it; state the ground first"
    ) { given in
      try given.happen(
        ItemAdded(meeting: Given.meeting, item: "8", number: "8", title: "Eight", access: .closed))
      return drafted(["8"])
    },

    ScriptedRefusal(
      "nothing drafted",
      "no resolution to exclude the press and public has been drafted; draft one first"
    ) { _ in resolved() },
    ScriptedRefusal(
      "resolved already",
      "no resolution to exclude the press and public has been drafted; draft one first"
    ) { given in
      try given.happen(drafted())
      try given.happen(resolved(at: "14.20"))
      return resolved()
    },
    ScriptedRefusal(
      "resolving in closed session",
      "the press and public are already excluded, but the resolution must be passed in open session; give a time before they left"
    ) { given in
      for event: any Event in [drafted(), resolved(at: "14.20"), out(at: "14.25"), drafted()] {
        try given.happen(event)
      }
      return resolved()
    },
    ScriptedRefusal(
      "resolving while inquorate",
      "no decision can be taken at 14.30: the meeting is inquorate, 2 counted, 3 needed; defer the item, or "
        + "wait for more members [Quorum]"
    ) { given in
      try given.happen(drafted())
      for person: PersonID in ["m3", "m4"] { try given.leave(person, at: "14.20") }
      return resolved()
    },
    ScriptedRefusal(
      "resolving before the opening",
      "the meeting was not open at 13.59; expected a time from when it opened, at 14.00"
    ) { given in
      try given.happen(drafted())
      return resolved(at: "13.59")
    },

    ScriptedRefusal("out without a resolution", unresolved) { _ in out() },
    ScriptedRefusal("out on a draft", unresolved) { given in
      try given.happen(drafted())
      return out()
    },
    ScriptedRefusal("out before the resolution", unresolved) { given in
      try given.happen(drafted())
      try given.happen(resolved(at: "14.31"))
      return out()
    },
    ScriptedRefusal("out twice", "the press and public are already excluded") { given in
      for event: any Event in [drafted(), resolved(at: "14.20"), out(at: "14.25")] {
        try given.happen(event)
      }
      return out()
    },
    ScriptedRefusal("out the day before", early) { _ in
      PublicExcluded(meeting: Given.meeting, at: Given.at("14.30").adding(minutes: -1440))
    },
    ScriptedRefusal("in the day before", early) { _ in
      PublicReadmitted(meeting: Given.meeting, at: Given.at("14.30").adding(minutes: -1440))
    },
    ScriptedRefusal("in while in", "the press and public were not excluded at 14.30") { _ in back()
    },
    ScriptedRefusal("in before they are out", "the press and public were not excluded at 14.30") {
      given in
      for event: any Event in [drafted(), resolved(at: "14.20"), out(at: "14.31")] {
        try given.happen(event)
      }
      return back()
    },
  ]

  @Test("each situation refuses its act with its line", arguments: rows)
  func refused(row: ScriptedRefusal) throws {
    var given = try Self.five()
    let act = try row.act(&given)
    #expect(given.refused(act) == row.line)
  }

  @Test("the public go out on a resolution, come in again, and the moments are kept")
  func outAndIn() throws {
    var given = try Self.five()
    for event: any Event in [
      Self.drafted(), Self.resolved(at: "14.20"), Self.out(at: "14.25"), Self.back(at: "14.40"),
    ] { try given.happen(event) }
    let proceedings = try #require(given.state.proceedings[Given.meeting])
    #expect(proceedings.exclusions.map(\.resolved) == [Given.at("14.20")])
    #expect(
      ["14.24", "14.25", "14.39", "14.40"].map { proceedings.isPublicExcluded(at: Given.at($0)) }
        == [false, true, true, false])
  }

  @Test(
    "where another law or none is stated, no resolution is asked for",
    arguments: ["", "access: not agreed\n", "access:\n  under: public-bodies-act-1960\n"])
  func otherLaw(access: String) throws {
    #expect(try Self.five(access).refused(Self.out()) == nil)
  }

  @Test("without a clause of its own the refusal names the law")
  func law() throws {
    let given = try Self.five("access:\n  under: local-government-act-1972-part-va\n")
    #expect(
      given.refused(Self.out())?.hasSuffix(
        "[the public are admitted and excluded under Part VA of the Local Government Act 1972]")
        ?? false)
  }

  @Test("the holder of the chair decides on urgency before anybody presides, and it is taken last")
  func holder() throws {
    // Given a chair by office, and where urgent business is announced and taken
    var given = try Self.five()
    try given.happen(
      OfficeTaken(
        board: Given.board, office: .chair, person: "m5", by: "the partners", from: Given.founded))
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "9", number: "9", title: "Urgent", purpose: .urgentTaken))
    try given.item("10", "Date of next meeting")
    #expect(
      given.refused(Self.urgent(by: "m2", at: "13.00")) == "M2 is not in the chair: M5 is")

    // When the chair accepts two items
    try given.happen(Self.urgent("leak", by: "m5", at: "13.00"))
    try given.happen(Self.urgent("flood", "The flood", by: "m1"))

    // Then they stand under that item, each with its reason
    let items = try #require(given.state.proceedings[Given.meeting]?.items)
    #expect(items.map(\.id) == ["5", "6", "7", "9", "leak", "flood", "10"])
    #expect(items.filter { $0.kind == .urgent }.map(\.number) == ["9.1", "9.2"])
    #expect(items.filter { $0.kind == .urgent }.map(\.under) == ["9", "9"])
    #expect(items.first { $0.id == "leak" }?.urgency == "it leaks")
  }
}
