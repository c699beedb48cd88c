import Testing

@testable import Governance

/// Reports on their way: asked for, passed on, cleared, final, sent out and published.
struct PaperTests {
  private func paper(in given: Given) throws -> Paper {
    try #require(given.proceedings().paper("pool"))
  }

  @Test("a paper is with its author since it was asked for, and then with whom it went to")
  func withWhom() throws {
    var given = try Given.agenda()
    try given.commission()
    #expect(try paper(in: given).state == .commissioned)
    #expect(try paper(in: given).with == "Director of Finance")
    #expect(try paper(in: given).since == "2002-02-20")

    try given.happen(
      PaperPassed(
        meeting: Given.meeting, paper: "pool", to: "County Solicitor", on: "2002-03-01"))
    #expect(try paper(in: given).with == "County Solicitor")
    #expect(try paper(in: given).since == "2002-03-01")

    try given.happen(
      PaperProgressed(meeting: Given.meeting, paper: "pool", now: .final, on: "2002-03-15"))
    #expect(try paper(in: given).state == .final && paper(in: given).with == "")
    #expect(try paper(in: given).since == "2002-03-15")
  }

  @Test("a report is not final before the clearances that the board asks for")
  func clearances() throws {
    // Given a board that asks for both clearances
    var given = try Given.agenda()
    try given.happen(ClearancesRequired(board: Given.board, subjects: [.finance, .legal]))
    try given.commission()
    let final = PaperProgressed(
      meeting: Given.meeting, paper: "pool", now: .final, on: "2002-03-15")
    func clear(_ subject: Clearance.Subject) -> PaperCleared {
      PaperCleared(
        meeting: Given.meeting, paper: "pool", subject: subject, by: "Ms Ledger", on: "2002-03-08")
    }

    // When they come one by one, then the refusal names those that are missing
    #expect(
      given.line(refusing: final)
        == "\"Pooled budget\" does not have finance and legal clearance, which this board requires; "
        + "record the clearance first")
    try given.happen(clear(.finance))
    #expect(
      given.line(refusing: final)
        == "\"Pooled budget\" does not have legal clearance, which this board requires; record the "
        + "clearance first")
    try given.happen(clear(.legal))
    #expect(given.line(refusing: final) == nil)
    #expect(try paper(in: given).clearances.map(\.subject) == [.finance, .legal])
  }

  @Test("a requirement of clearances can be lifted again, and a draft never needs them")
  func lifted() throws {
    var given = try Given.agenda()
    let lifted = ClearancesRequired(board: Given.board, subjects: [])
    try given.happen(ClearancesRequired(board: Given.board, subjects: [.legal]))
    try given.commission()
    try given.happen(
      PaperProgressed(meeting: Given.meeting, paper: "pool", now: .draft, on: "2002-03-01"))
    try given.happen(lifted)
    try given.happen(
      PaperProgressed(meeting: Given.meeting, paper: "pool", now: .final, on: "2002-03-15"))
    #expect(
      lifted.sentence.text(in: given.state) == "reports to Partnership Board need no clearance")
  }

  @Test("a supplement says why it comes after the pack")
  func supplement() throws {
    var given = try Given.agenda()
    let late = PaperCommissioned(
      meeting: Given.meeting, paper: "late", item: "6", title: "New prices", what: .supplement,
      author: "Director of Finance", reason: "the bids came on Friday", on: "2002-03-23")
    try given.happen(late)
    #expect(try given.proceedings().paper("late")?.reason == "the bids came on Friday")
    #expect(
      late.sentence.text(in: given.state)
        == "supplement New prices on item 6 commissioned from Director of Finance, because "
        + "the bids came on Friday")
  }

  @Test("sending a paper to members is another thing than laying it open to the public")
  func published() throws {
    var given = try Given.agenda()
    try given.commission()
    let sent = PapersMadeAvailable(
      meeting: Given.meeting, paper: "pool", at: Given.on("2002-03-20"))
    #expect(
      given.line(refusing: sent)
        == "\"Pooled budget\" is not final: it is recorded as \"commissioned\"; record it as final first"
    )
    try given.finish()
    try given.happen(sent)
    let heading = try #require(given.state.heading(Given.meeting))
    #expect(heading.papers.map(\.paper) == ["pool"] && heading.published.isEmpty)
    try given.happen(
      PapersPublished(
        meeting: Given.meeting, paper: "pool", at: Given.on("2002-03-21"), place: "the library"))
    #expect(given.state.heading(Given.meeting)?.published.map(\.place) == ["the library"])
    #expect(given.state(asOf: "2002-03-20").heading(Given.meeting)?.published == [])

    // And both are told of what went out
    let board = try #require(given.state.boards[Given.board])
    let after = try #require(given.state.heading(Given.meeting))
    #expect(
      board.sentOut(for: after, of: nil, try Calendars.holidays()) == [
        "pool despatched at 14.00 on Wed 20 Mar 2002.",
        "pool published at 14.00 on Thu 21 Mar 2002, the library.",
      ])
  }

  @Test("sending the reports sends each by its name, and withholds the copies of each")
  func reports() throws {
    // Given two final reports, one still a draft, and an interest in the item of one
    var given = try Given.agenda()
    try given.commission()
    try given.commission("staff", "Staffing", for: "5")
    try given.commission("late", "Late", for: "7")
    for paper: PaperID in ["pool", "staff"] {
      try given.happen(
        PaperProgressed(meeting: Given.meeting, paper: paper, now: .final, on: "2002-03-15"))
    }
    try given.interest("bob", .leaves, nature: "his employer")
    func sent(_ names: [String]) -> [PapersMadeAvailable] {
      given.state.sending(names, for: Given.meeting, at: Given.on("2002-03-20"))
        .compactMap { $0 as? PapersMadeAvailable }
    }

    // Then the reports are those two, and Bob is kept from one of them
    #expect(sent(["reports"]).map(\.paper) == ["Pooled budget", "Staffing"])
    #expect(sent(["reports"]).map { $0.withheld?.map(\.person) } == [["bob"], nil])
    #expect(sent([]).map(\.paper) == ["agenda", "Pooled budget", "Staffing"])
    for act in sent([]) { try given.happen(act) }
  }

  @Test("a paper sent again is judged by its new instant, and the earlier copy is told")
  func again() throws {
    var given = try Given.agenda("papers:\n  at-least: 3 working days before")
    let first = PapersMadeAvailable(
      meeting: Given.meeting, paper: "agenda", at: Given.on("2002-03-20"))
    let second = PapersMadeAvailable(
      meeting: Given.meeting, paper: "agenda", at: Given.on("2002-03-22"), reason: "a new item 8")
    try given.happen(first)
    try given.happen(second)
    let board = try #require(given.state.boards[Given.board])
    let heading = try #require(given.state.heading(Given.meeting))
    #expect(
      board.sentOut(for: heading, of: nil, try Calendars.holidays()) == [
        "agenda despatched at 14.00 on Wed 20 Mar 2002: replaced by the copy of 14.00 on Fri 22 Mar 2002.",
        "agenda despatched at 14.00 on Fri 22 Mar 2002 (a new item 8): "
          + "1 day late, only 2 of 3 working days were left.",
      ])
    #expect(
      second.sentence.text(in: given.state)
        == "agenda for the meeting of Tue 26 Mar 2002 despatched to members at "
        + "14.00 on Fri 22 Mar 2002, a new item 8")
  }

  @Test("the chair's changes are numbered, and each is taken or not, with the reason")
  func changes() throws {
    var given = try Given.agenda()
    let change = ChangeRequested(
      meeting: Given.meeting, item: "6", text: "two pages at most", by: "ann", on: "2002-03-01")
    try given.happen(change)
    try given.happen(
      ChangeRequested(
        meeting: Given.meeting, text: "carers before noon", by: "ann", on: "2002-03-01"))
    let clearing = AgendaCleared(meeting: Given.meeting, by: "ann", on: "2002-03-12")
    #expect(
      given.line(refusing: clearing)
        == "change 1, asked for by the chair (\"two pages at most\"), has not been dealt with; record first whether it was made"
    )
    try given.happen(
      ChangeSettled(meeting: Given.meeting, change: 1, taken: true, on: "2002-03-08"))
    try given.happen(
      ChangeSettled(
        meeting: Given.meeting, change: 2, taken: false, why: "the hall is let",
        on: "2002-03-08"))
    try given.happen(clearing)

    let changes = try given.proceedings().changes
    #expect(changes.map(\.number) == [1, 2])
    #expect(changes.map { $0.outcome?.taken } == [true, false])
    #expect(changes.last?.outcome?.why == "the hall is let")
    #expect(try given.proceedings().cleared == "2002-03-12")
    #expect(
      change.sentence.text(in: given.state)
        == "Ann asked for a change to item 6: two pages at most")
  }
}
