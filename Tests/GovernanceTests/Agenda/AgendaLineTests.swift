import Testing

@testable import Governance

/// The agenda line by line, as those who prepare it see it.
struct AgendaLineTests {
  private func line(_ item: ItemID, in given: Given) throws -> AgendaLine {
    try #require(given.state.agenda(of: Given.meeting).first { $0.item == item })
  }

  @Test("a line tells who reports, how far the report is and with whom, until it was sent")
  func report() throws {
    var given = try Given.agenda()
    try given.happen(
      ItemChanged(meeting: Given.meeting, item: "6", minutes: 20, presenter: "Director"))
    #expect(try line("6", in: given).reportBy == "Director")
    #expect(try line("6", in: given).report == "none")
    try given.commission()
    let asked = try line("6", in: given)
    #expect(asked.source == .item("6") && asked.number == "6" && asked.title == "Business")
    #expect(asked.reportBy == "Director of Finance" && asked.minutes == 20)
    #expect(asked.report == "commissioned" && asked.with == "Director of Finance since 20 Feb")

    // When it is final, and then sent
    try given.happen(
      PaperProgressed(meeting: Given.meeting, paper: "pool", now: .final, on: "2002-03-15"))
    #expect(try line("6", in: given).report == "final" && line("6", in: given).with == "")
    for act in given.state.sending([], for: Given.meeting, at: Given.on("2002-03-20")) {
      try given.happen(act)
    }
    #expect(try line("6", in: given).report == "sent")
  }

  @Test("a closed item says so with its ground, and asks for one while there is none")
  func closed() throws {
    var given = try Given.agenda()
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "8", number: "8", title: "Business", access: .closed))
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "8a", number: "8 (a)", title: "Part", under: "8"))
    let bare = try line("8", in: given)
    #expect(bare.isClosed && bare.ground == nil && bare.access == "EXEMPT")
    #expect(bare.toSettle == ["no ground stated yet"])

    // A part of closed business is closed with it, and an open item is open
    #expect(try line("8a", in: given).isClosed)
    #expect(try !line("5", in: given).isClosed && line("5", in: given).access == "open")

    // And with its ground there is nothing more to settle
    try given.close("8", Ground(.constitution, reasoning: "a member's health", clause: "12"))
    let told = try line("8", in: given)
    #expect(told.toSettle == [] && told.ground == "under 12: a member's health")
    #expect(told.access == "EXEMPT, under 12: a member's health")
  }

  @Test("each clearance that a report still wants is to be settled, and what befell is a note")
  func toSettle() throws {
    var given = try Given.agenda()
    try given.happen(ClearancesRequired(board: Given.board, subjects: [.finance, .legal]))
    try given.commission()
    #expect(try line("6", in: given).toSettle == ["no finance, no legal clearance"])
    try given.happen(
      PaperCleared(
        meeting: Given.meeting, paper: "pool", subject: .finance, by: "Ms Ledger",
        on: "2002-03-01"))
    #expect(try line("6", in: given).toSettle == ["no legal clearance"])

    try given.happen(ItemOutsideScope(meeting: Given.meeting, item: "5", why: "charges"))
    try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "7", why: "overtaken"))
    try given.deferItem("6", as: "pool")
    #expect(try line("5", in: given).notes == ["outside the board's scope: charges"])
    #expect(try line("6", in: given).notes == ["DEFERRED: no report"])
    #expect(try line("7", in: given).notes == ["WITHDRAWN: overtaken"])
  }

  @Test("what has arisen and what is open stands after the items, each told for what it is")
  func arising() throws {
    // Given a matter deferred in March, a referral and an action, with an item in May
    var given = try Given.salford()
    try given.item("7", "Staffing")
    try given.disagree()
    try given.deferItem("7", as: "staff")
    try given.agree("1", "find a hall", owner: "Clerk")
    try given.happen(
      ItemAdded(
        meeting: Given.may, item: "5", number: "5", title: "Matters arising",
        purpose: .mattersArising))

    // Then all three arise under it, in May and not in March
    let lines = given.state.agenda(of: Given.may)
    #expect(
      lines.map(\.source) == [.item("5"), .matter("staff"), .referral("1"), .action("1")])
    #expect(lines.map(\.number) == ["5", "5.1", "5.2", "5.3"])
    #expect(lines.dropFirst().allSatisfy { $0.item == nil && !$0.isClosed })
    #expect(
      lines.map(\.notes) == [
        [], ["from: deferral of Tue 26 Mar 2002, item 7"],
        ["waiting for answers from Salford City Council and Salford and Trafford Health Authority"],
        ["no day"],
      ])
    #expect(given.state.agenda(of: Given.meeting).allSatisfy { $0.item != nil })

    // And once the matter has its place, its item tells where it is from
    try given.place("staff", at: Given.may, as: "6")
    let placed = given.state.agenda(of: Given.may)
    #expect(placed.map(\.source) == [.item("5"), .referral("1"), .action("1"), .item("6")])
    #expect(placed.last?.notes == ["from: deferral of Tue 26 Mar 2002, item 7"])
  }

  @Test("closed business that has arisen or was referred is told as closed before it has a place")
  func arisingClosed() throws {
    var given = try Given.salford()
    try given.item("7", "Staffing")
    for item: ItemID in ["6", "7"] {
      try given.close(item, ClosedBusinessTests.prices)
    }
    try given.disagree()
    try given.happen(
      ItemDeferred.of(
        "7", at: Given.meeting, to: nil, why: "no report", on: Given.day, in: given.state))
    try given.happen(
      ItemAdded(
        meeting: Given.may, item: "5", number: "5", title: "Matters arising",
        purpose: .mattersArising))
    #expect(given.state.agenda(of: Given.may).map(\.isClosed) == [false, true, true])

    // And the joint decision on closed business comes back closed
    try given.answer("council", on: "2002-04-16")
    try given.answer("health-authority", on: "2002-04-24")
    try given.compare(match: true, on: "2002-04-30")
    for act in try given.state.draftingAgenda(of: Given.may, at: Given.on("2002-05-01")) {
      try given.happen(act)
    }
    let items = given.state.proceedings[Given.may]?.items.dropFirst() ?? []
    #expect(items.map(\.id) == ["deferred-2002-03-26-7", "referral-1"])
    #expect(items.allSatisfy { $0.ground == ClosedBusinessTests.prices })
  }
}
