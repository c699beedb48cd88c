import Testing

@testable import Governance

/// What has to come before a later meeting, and never gets lost on the way there.
struct CarryForwardTests {
  /// The audited accounts planned for a meeting.
  private func accounts(
    for meeting: MeetingID, origin: Matter.Origin = .plan
  ) -> MatterPlanned {
    MatterPlanned(
      board: Given.board, matter: "accounts", title: "Audited accounts", origin: origin,
      meeting: meeting)
  }

  /// Item 6 of March deferred as a matter, which is item 4 in May.
  private func placedInMay() throws -> Given {
    var given = try Given.agenda()
    try given.deferItem("6", as: "pool")
    try given.place("pool", at: Given.may, as: "4")
    return given
  }

  private func matter(_ id: MatterID, in given: Given) throws -> Matter {
    try #require(given.state.boards[Given.board]?.matter(id))
  }

  @Test("an item deferred arises at the next meeting with where it came from, and not where it was")
  func deferred() throws {
    // Given an item on the agenda in March, when it is deferred
    var given = try Given.agenda()
    try given.deferItem("6", as: "pool")

    // Then it waits for the next meeting and says where it comes from
    #expect(try given.arising(at: Given.meeting) == [])
    #expect(try given.arising(at: Given.may) == ["pool"])
    let matter = try matter("pool", in: given)
    #expect(matter.origin == .deferral && matter.from == Given.meeting && matter.item == "6")
    #expect(
      matter.postponements == [
        Matter.Postponement(from: Given.meeting, to: nil, why: "no report", on: Given.day)
      ])
    #expect(given.state.heading(Given.meeting)?.deferred == ["6": "no report"])
  }

  @Test("T15: business that was not reached comes to the next agenda that is drafted")
  func notReached() throws {
    var given = try Given.agenda()
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    let closed = MeetingClosed(meeting: Given.meeting, at: Given.at("15.00"))
    // Where nothing is recorded as taken nothing is known of what was reached
    var untaken = given
    try untaken.happen(closed)
    #expect(throws: Refusal.self) { try drafted(untaken) }
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "5", at: Given.at("14.05")))
    try given.happen(closed)
    let events = try drafted(given)
    for event in events { try given.happen(event) }
    let deferred = events.compactMap { $0 as? ItemDeferred }
    #expect(!deferred.isEmpty && deferred.allSatisfy { $0.item != "5" && $0.to == Given.may })
    #expect(deferred[0].why == "not reached at the meeting of Tue 26 Mar 2002")
    let titles = given.state.proceedings[Given.may]?.items.map(\.title) ?? []
    #expect(deferred.allSatisfy { titles.contains($0.title) })
    // And drafted again it brings nothing twice
    #expect((try? drafted(given))?.contains { $0 is ItemDeferred } != true)
  }

  private func drafted(_ given: Given) throws -> [any Event] {
    try given.state.draftingAgenda(of: Given.may, at: Given.on("2002-05-01"))
  }

  @Test("what is deferred to a later meeting waits for that one")
  func deferredTo() throws {
    var given = try Given.agenda()
    try given.deferItem("6", as: "pool", to: Given.june)
    #expect(try given.arising(at: Given.may) == [])
    #expect(try given.arising(at: Given.june) == ["pool"])
  }

  @Test("a matter with a place on an agenda that stands arises nowhere")
  func placed() throws {
    let given = try placedInMay()
    #expect(try given.arising(at: Given.may) == [])
    #expect(try given.arising(at: Given.june) == [])
  }

  @Test("an item deferred again keeps every postponement")
  func deferredAgain() throws {
    var given = try placedInMay()
    try given.deferItem(
      "4", as: "pool", at: Given.may, to: Given.june, why: "no time", on: "2002-05-14")
    let matter = try matter("pool", in: given)
    #expect(matter.from == Given.meeting && matter.item == "6")
    #expect(matter.postponements.map(\.from) == [Given.meeting, Given.may])
    #expect(matter.postponements.map(\.why) == ["no report", "no time"])
    #expect(matter.placements == [])
    #expect(try given.arising(at: Given.june) == ["pool"])
    #expect(try given.arising(at: Given.may) == [])
  }

  @Test("an item deferred again to no stated meeting does not arise where it was deferred")
  func deferredAgainToTheNext() throws {
    var given = try placedInMay()
    try given.deferItem("4", as: "pool", at: Given.may, why: "no time", on: "2002-05-14")
    #expect(try given.arising(at: Given.june) == ["pool"])
    #expect(try given.arising(at: Given.may) == [])
  }

  @Test("a deferral never takes over a matter that has nothing to do with the item")
  func hijacked() throws {
    var given = try Given.agenda()
    try given.happen(accounts(for: Given.may, origin: .statutoryReport))
    let deferral = ItemDeferred(
      meeting: Given.meeting, item: "6", title: "Pooled budget", matter: "accounts",
      to: Given.june, why: "no report", on: Given.day)
    #expect(given.line(refusing: deferral) != nil)
  }

  @Test("a deferral needs its reason, as every postponement does")
  func reason() throws {
    let given = try Given.agenda()
    let deferral = ItemDeferred(
      meeting: Given.meeting, item: "6", title: "Business", matter: "pool", why: "", on: Given.day)
    #expect(
      given.line(refusing: deferral) == "the reason for the deferral is missing; say why")
  }

  @Test("a meeting that is cancelled gives back what was placed on its agenda or planned for it")
  func cancelled() throws {
    // Given one matter on the agenda in May and one planned for May
    var given = try placedInMay()
    try given.happen(accounts(for: Given.may))

    // When the meeting in May is cancelled, then both arise in June
    try given.happen(MeetingCancelled(meeting: Given.may, on: "2002-05-01", why: "no business"))
    #expect(try given.arising(at: Given.june) == ["pool", "accounts"])
    try given.place("pool", at: Given.june, as: "3")
    #expect(try given.arising(at: Given.june) == ["accounts"])
  }

  @Test("a matter planned for a meeting waits for it; one planned for none comes to the next")
  func planned() throws {
    var given = try Given.agenda()
    let accounts = accounts(for: Given.june, origin: .statutoryReport)
    let review = MatterPlanned(
      board: Given.board, matter: "review", title: "Review of the code", origin: .review)
    try given.happen(accounts)
    try given.happen(review)
    #expect(try given.arising(at: Given.meeting) == ["review"])
    #expect(try given.arising(at: Given.may) == [])
    #expect(try given.arising(at: Given.june) == ["accounts"])
    #expect(
      [accounts, review].map { $0.sentence.text(in: given.state) } == [
        "Audited accounts planned for the meeting of Tue 25 Jun 2002 (statutory report)",
        "Review of the code planned for the next meeting (review)",
      ])
    // And what March did not take up before it closed comes to May
    try given.hold(Given.meeting, on: Given.day)
    #expect(try given.arising(at: Given.meeting) == [])
    #expect(try given.arising(at: Given.may) == ["review"])
  }

  @Test("what stood on the agenda of a meeting that closed without settling it comes back")
  func unsettled() throws {
    var given = try placedInMay()
    try given.happen(MeetingOpened(meeting: Given.may, at: Given.on("2002-05-14")))
    #expect(try given.arising(at: Given.june) == [])
    try given.happen(MeetingClosed(meeting: Given.may, at: Given.on("2002-05-14", "16.00")))
    #expect(try given.arising(at: Given.may) == [])
    #expect(try given.arising(at: Given.june) == ["pool"])
  }

  @Test("what was deferred to a meeting that was cancelled never comes before one already passed")
  func fellThrough() throws {
    // Given an item deferred from May to June, with an extraordinary meeting in April
    var given = try Given.agenda()
    let april = MeetingID(Given.board, "2002-04-16")
    let july = MeetingID(Given.board, "2002-07-23")
    try given.deferItem("6", as: "pool", to: Given.may)
    try given.place("pool", at: Given.may, as: "4")
    try given.deferItem(
      "4", as: "pool", at: Given.may, to: Given.june, why: "no time", on: "2002-04-02")
    try given.schedule(april, on: "2002-04-16")
    try given.schedule(july, on: "2002-07-23")

    // When June falls through, it comes to the meeting after that, and to no earlier one
    try given.happen(MeetingCancelled(meeting: Given.june, on: "2002-05-01", why: "no business"))
    for meeting in [april, Given.may] { #expect(try given.arising(at: meeting) == []) }
    #expect(try given.arising(at: july) == ["pool"])
  }

  @Test("what is planned for a meeting still to come does not arise at the one after it")
  func stillToCome() throws {
    var given = try Given.agenda()
    try given.happen(accounts(for: Given.may))
    #expect(try given.arising(at: Given.may) == ["accounts"])
    #expect(try given.arising(at: Given.june) == [])
  }

  @Test("what was planned for a meeting that is over without it comes to the next")
  func passedOver() throws {
    var given = try Given.agenda()
    try given.happen(accounts(for: Given.meeting))
    try given.hold(Given.meeting, on: Given.day)
    #expect(try given.arising(at: Given.may) == ["accounts"])
  }

  @Test("a planned matter deferred waits for its new meeting, and every postponement is kept")
  func postponed() throws {
    var given = try Given.agenda()
    try given.happen(accounts(for: Given.may))
    try given.happen(
      MatterPostponed(
        board: Given.board, matter: "accounts", to: Given.june, why: "auditors", on: "2002-04-30"))
    #expect(try given.arising(at: Given.may) == [])
    #expect(try given.arising(at: Given.june) == ["accounts"])
    try given.happen(
      MatterPostponed(board: Given.board, matter: "accounts", why: "auditors", on: "2002-06-01"))
    let matter = try matter("accounts", in: given)
    #expect(matter.postponements.map(\.from) == [Given.may, Given.june])
    #expect(matter.postponements.map(\.to) == [Given.june, nil])
    #expect(matter.placements == [] && matter.planned == nil)
  }

  @Test("a matter on the agenda of a meeting is deferred with its item, until the meeting opens")
  func postponedFromAnAgenda() throws {
    // Given a matter on the agenda in May
    var given = try Given.agenda()
    try given.happen(MatterPlanned(board: Given.board, matter: "accounts", title: "Accounts"))
    try given.place("accounts", at: Given.may, as: "4")
    let postponed = MatterPostponed(
      board: Given.board, matter: "accounts", to: Given.june, why: "auditors", on: "2002-05-14")
    #expect(
      given.line(refusing: postponed)
        == "\"Accounts\" is on the agenda of the meeting of Tue 14 May 2002; defer the item there "
        + "instead")

    // When the meeting has begun without it, then the matter leaves its place
    try given.happen(MeetingOpened(meeting: Given.may, at: Given.on("2002-05-14")))
    try given.happen(postponed)
    let matter = try matter("accounts", in: given)
    #expect(matter.placements == [] && matter.postponements.map(\.from) == [Given.may])
    #expect(try given.arising(at: Given.june) == ["accounts"])
  }

  @Test("a matter that is settled arises nowhere")
  func settled() throws {
    var given = try Given.agenda()
    try given.deferItem("6", as: "pool")
    try given.happen(
      MatterSettled(
        board: Given.board, matter: "pool", how: "no longer wanted", on: "2002-04-02"))
    #expect(try given.arising(at: Given.may) == [])
    #expect(try matter("pool", in: given).settled?.how == "no longer wanted")
  }

  @Test("what a meeting's record settled is open again when that record changes")
  func reopened() throws {
    // Given a matter that May settled, and one that somebody settled
    var given = try Given.agenda()
    let settled = MatterSettled(
      board: Given.board, matter: "pool", how: "decided", meeting: Given.may, on: "2002-05-14")
    let reopened = MatterReopened(board: Given.board, matter: "pool", meeting: Given.may)
    try given.deferItem("6", as: "pool")
    try given.place("pool", at: Given.may, as: "4")
    try given.hold(Given.may, on: "2002-05-14")
    try given.happen(settled)
    #expect(try matter("pool", in: given).settled?.meeting == Given.may)
    #expect(try given.arising(at: Given.june) == [])

    // Then only that meeting opens it again, and both acts follow by themselves
    let other = MatterReopened(board: Given.board, matter: "pool", meeting: Given.june)
    #expect(
      given.line(refusing: other)
        == "\"Business\" was not settled at the meeting of Tue 25 Jun 2002")
    #expect(settled.isConsequence && reopened.isConsequence)
    let byHand = MatterSettled(
      board: Given.board, matter: "pool", how: "no longer wanted", on: "2002-05-14")
    #expect(!byHand.isConsequence)
    try given.happen(reopened)
    #expect(try matter("pool", in: given).settled == nil)
    #expect(try given.arising(at: Given.june) == ["pool"])
    let acts: [any Event] = [settled, reopened]
    #expect(
      acts.map { $0.sentence.text(in: given.state) } == [
        "Business settled: decided", "Business: open again",
      ])
  }

  @Test("no matter is placed on the agenda of another board")
  func otherBoard() throws {
    var given = try Given.agenda()
    try given.happen(BoardFounded(board: "other", name: "Other", on: Given.founded))
    let other = MeetingID("other", "2002-05-14")
    try given.schedule(other, on: "2002-05-14")
    try given.deferItem("6", as: "pool")
    let placed = MatterPlaced(board: Given.board, matter: "pool", meeting: other, item: "1")
    #expect(
      given.line(refusing: placed) == "other/2002-05-14 is not a meeting of Partnership Board")
  }
}
