import Testing

@testable import Governance

/// Closed business wherever it comes up again: in another stream, by name only, taken back.
struct ClosedMarkTests {
  static let ground = Ground(
    .schedule12A, paragraphs: [3], reasoning: "the bidders' prices", review: "2003-04-01")
  static let secret = "Harbour contract"

  /// A board with an open item 5 and a closed item 6, the harbour contract.
  private func given() throws -> Journal {
    var journal = Journal()
    for event in try Given.agenda().happened where !(event is ItemAdded) {
      try journal.happen(event)
    }
    try journal.happen(
      ItemAdded(meeting: Given.meeting, item: "5", number: "5", title: "Budget"))
    try journal.happen(
      ItemAdded(meeting: Given.meeting, item: "6", number: "6", title: ClosedMarkTests.secret))
    try journal.happen(
      ItemAccessSet(
        meeting: Given.meeting, item: "6", access: .closed, ground: ClosedMarkTests.ground))
    return journal
  }

  private func mark(_ event: any Event, after journal: Journal) throws -> ClosedMark? {
    var journal = journal
    journal.write(event)
    return ClosedBusiness(of: journal.record).mark(on: event)
  }

  /// What tells of the closed item, each in its own way.
  static let telling: [any Event] = [
    RecommendationWorded(
      meeting: Given.meeting, item: "6", parts: ["take the lowest"], at: Given.at("14.00")),
    ItemDeferred(
      meeting: Given.meeting, item: "6", title: secret, matter: "m", why: "no advice",
      on: Given.day),
    ReferralMade(
      meeting: Given.meeting, item: "6", referral: "1", title: secret, question: ["whom?"],
      views: [], partners: ["council"], on: Given.day),
    ActionAgreed(
      board: Given.board, action: "1", text: "write to the bidders", owner: "Clerk",
      meeting: Given.meeting, item: "6", on: Given.day),
    InterestDeclared(
      meeting: Given.meeting, person: "bob", item: "6", nature: "his brother", effect: .leaves),
    LeftForItem(
      meeting: Given.meeting, person: "bob", item: "6", why: "interest", at: Given.at("14.30")),
    PositionStated(
      meeting: Given.meeting, item: "6", person: "bob", stance: .objects, reason: "too dear",
      at: Given.at("14.30")),
    PaperCommissioned(
      meeting: Given.meeting, paper: "p", item: "6", title: "Bids", what: .report, author: "Clerk",
      on: Given.day),
    ExclusionDrafted(meeting: Given.meeting, items: ["6"], text: "that the public leave"),
    ChangeRequested(
      meeting: Given.meeting, item: "6", text: "shorter", by: "ann", on: Given.day),
    MatterPlanned(
      board: Given.board, matter: "later", title: "Review of the harbour contract", origin: .plan),
    MeetingAdjourned(
      meeting: Given.meeting, at: Given.at("15.00"), why: "advice on the HARBOUR Contract"),
    MeetingCancelled(meeting: Given.may, on: Given.day, why: "the harbour contract is off"),
    MeetingCancelled(meeting: Given.may, on: Given.day, why: "the Hárbour-contract is off"),
    PapersMadeAvailable(
      meeting: Given.meeting, paper: secret, at: Given.at("14.00")),
    ItemMoved(meeting: Given.meeting, item: "5", before: "6"),
  ]

  @Test("whatever tells of a closed item is closed, in whatever stream", arguments: telling.indices)
  func closed(index: Int) throws {
    let event = ClosedMarkTests.telling[index]
    let mark = try #require(try mark(event, after: try given()), "\(event)")
    #expect(mark.grounds == [ClosedMarkTests.ground])
    #expect(mark.review == "2003-04-01")
    #expect(
      mark.line
        == "NOT FOR PUBLICATION  exempt, Schedule 12A paragraph 3: the bidders' prices; review Tue 1 Apr 2003"
    )
    #expect(
      mark.outside == "NOT FOR PUBLICATION  exempt, Schedule 12A paragraph 3; review Tue 1 Apr 2003"
    )
  }

  @Test("what tells of an open item beside it is open")
  func open() throws {
    let journal = try given()
    for event: any Event in [
      RecommendationWorded(
        meeting: Given.meeting, item: "5", parts: ["agree it"], at: Given.at("14.00")),
      Arrived(meeting: Given.meeting, person: "bob", at: Given.at("14.00")),
      MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")),
      PapersMadeAvailable(meeting: Given.meeting, paper: "reports", at: Given.at("14.00")),
      MatterPlanned(board: Given.board, matter: "x", title: "Harbour walls", origin: .plan),
    ] {
      #expect(try mark(event, after: journal) == nil, "\(event)")
    }
  }

  @Test("what follows a closed referral, action or matter by its number is closed with it")
  func following() throws {
    // Given a referral, an action and a matter that come from the closed item
    var journal = try given()
    for event in [
      ClosedMarkTests.telling[1], ClosedMarkTests.telling[2], ClosedMarkTests.telling[3],
    ] {
      journal.write(event)
    }
    // Then what is said of them later is closed, and no word of it need tell
    for event: any Event in [
      ReferralAnswered(
        board: Given.board, referral: "1", partner: "council", stance: .approves, text: "yes",
        on: Given.day),
      ReferralWithdrawn(board: Given.board, referral: "1", why: "settled", on: Given.day),
      ActionProgressed(board: Given.board, action: "1", note: "written", on: Given.day),
      MatterPostponed(board: Given.board, matter: "m", to: nil, why: "summer", on: Given.day),
      ItemAdded(
        meeting: Given.may, item: "9", number: "9", title: "Later", matter: "m"),
    ] {
      #expect(try mark(event, after: journal) != nil, "\(event)")
    }
  }

  @Test("a change that was asked for of a closed item is settled in closed session too")
  func change() throws {
    var journal = try given()
    journal.write(ClosedMarkTests.telling[9])
    let event = ChangeSettled(
      meeting: Given.meeting, change: 1, taken: true, why: "", on: Given.day)
    #expect(try mark(event, after: journal)?.reasons == ["item 6 Harbour contract is exempt"])
  }

  @Test("what was closed and taken back stays closed, and so does the taking back")
  func withdrawn() throws {
    // Given an item that was added as closed, by mistake, and taken back
    var journal = try given()
    let added = ItemAdded(
      meeting: Given.meeting, item: "7", number: "7", title: "Mr Jones", access: .closed)
    let number = journal.write(added)
    let worded = RecommendationWorded(
      meeting: Given.meeting, item: "7", parts: ["pay him"], at: Given.at("14.00"))
    let second = journal.write(worded)
    journal.write(EntryRetracted(in: .meeting(Given.meeting), entry: second, why: "wrong"))
    let retraction = EntryRetracted(in: .meeting(Given.meeting), entry: number, why: "wrong")
    journal.write(retraction)
    // Then
    let business = ClosedBusiness(of: journal.record)
    for event: any Event in [added, worded, retraction] {
      #expect(business.mark(on: event) != nil, "\(event)")
    }
    let other = MeetingCancelled(meeting: Given.june, on: Given.day, why: "about Mr Jones")
    #expect(business.mark(on: other) != nil)
  }

  @Test("what is opened again is open, except where it was recorded as closed")
  func opened() throws {
    var journal = try given()
    journal.write(ItemAccessSet(meeting: Given.meeting, item: "6", access: .open))
    let business = ClosedBusiness(of: journal.record)
    #expect(business.mark(on: ClosedMarkTests.telling[0]) == nil)
    let closing = ItemAccessSet(
      meeting: Given.meeting, item: "6", access: .closed, ground: ClosedMarkTests.ground)
    #expect(business.mark(on: closing)?.reasons == ["it was recorded as exempt or confidential"])
  }

  @Test("a title that open business bears too closes nothing by its words")
  func sharedTitle() throws {
    var journal = try given()
    journal.write(
      ItemAdded(
        meeting: Given.may, item: "1", number: "1", title: ClosedMarkTests.secret))
    let event = MeetingCancelled(meeting: Given.june, on: Given.day, why: "harbour contract")
    #expect(ClosedBusiness(of: journal.record).mark(on: event) == nil)
  }

  @Test("a paper that is closed itself closes what names it, by identifier or by title")
  func paper() throws {
    var journal = try given()
    journal.write(
      PaperCommissioned(
        meeting: Given.meeting, paper: "p", item: "5", title: "Staff list", what: .report,
        author: "Clerk", on: Given.day))
    let sent = { (name: String) in
      PapersMadeAvailable(meeting: Given.meeting, paper: name, at: Given.at("14.00"))
    }
    #expect(try mark(sent("p"), after: journal) == nil)
    journal.write(
      PaperAccessSet(
        meeting: Given.meeting, paper: "p", access: .closed,
        ground: Ground(.confidential, reasoning: "one post")))
    for name in ["p", "Staff list"] {
      #expect(
        try mark(sent(name), after: journal)?.line == "NOT FOR PUBLICATION  confidential: one post")
    }
  }
}
