import Testing

@testable import Governance

/// The items of an agenda: put on it, changed, moved, made part of another, and taken off.
struct AgendaItemTests {
  private func item(
    _ item: ItemID, under: ItemID? = nil, before: ItemID? = nil, number: String? = nil
  ) -> ItemAdded {
    ItemAdded(
      meeting: Given.meeting, item: item, number: number ?? item.rawValue, title: "Business",
      under: under, before: before)
  }

  @Test("an item is put where it was asked for, and otherwise at the end")
  func added() throws {
    var given = try Given.agenda()
    try given.happen(item("4", before: "5"))
    try given.happen(item("8"))
    #expect(try given.proceedings().items.map(\.id) == ["4", "5", "6", "7", "8"])
  }

  @Test("two items may bear one printed number while the agenda is drawn up")
  func equalNumbers() throws {
    var given = try Given.agenda()
    try given.happen(item("8", number: "6"))
    #expect(try given.proceedings().items.map(\.number) == ["5", "6", "7", "6"])
  }

  @Test("an item keeps everything that was said of it")
  func particulars() throws {
    var given = try Given.agenda()
    try given.happen(
      ItemAdded(
        meeting: Given.meeting, item: "8", number: "8", title: "Urgent business", minutes: 15,
        presenter: "Director of Housing", purpose: .urgentTaken))
    let item = try #require(given.proceedings().item("8"))
    #expect(item.minutes == 15 && item.presenter == "Director of Housing")
    #expect(item.kind == .urgentTaken && item.access == .open)
    #expect(try given.proceedings().item("5")?.kind == .business)
  }

  @Test("what is not given of an item stays when the item is changed")
  func changed() throws {
    // Given an item with a presenter
    var given = try Given.agenda()
    try given.happen(
      ItemChanged(meeting: Given.meeting, item: "6", presenter: "Director of Finance"))

    // When its number and its minutes are changed
    let change = ItemChanged(meeting: Given.meeting, item: "6", number: "6a", minutes: 20)
    #expect(change.sentence.text(in: given.state) == "Business: now number 6a, 20 minutes")
    try given.happen(change)

    // Then the title and the presenter are as they were, and so is its place
    let item = try #require(given.proceedings().item("6"))
    #expect(item.number == "6a" && item.minutes == 20)
    #expect(item.title == "Business" && item.presenter == "Director of Finance")
    #expect(try given.proceedings().items.map(\.number) == ["5", "6a", "7"])
  }

  @Test("an item that is moved keeps its printed number")
  func moved() throws {
    var given = try Given.agenda()
    try given.happen(ItemMoved(meeting: Given.meeting, item: "7", before: "5"))
    #expect(try given.proceedings().items.map(\.number) == ["7", "5", "6"])
    try given.happen(ItemMoved(meeting: Given.meeting, item: "5"))
    #expect(try given.proceedings().items.map(\.number) == ["7", "6", "5"])
  }

  @Test("a sub-item knows the item it is a part of")
  func under() throws {
    var given = try Given.agenda()
    try given.happen(item("6a", under: "6", before: "7", number: "6 (a)"))
    let sub = try #require(given.proceedings().item("6a"))
    #expect(sub.under == "6" && sub.number == "6 (a)")
    #expect(try given.proceedings().items.map(\.id) == ["5", "6", "6a", "7"])
  }

  @Test("the place of a sub-item must be on the agenda, as that of every item")
  func underAndBefore() throws {
    let given = try Given.agenda()
    #expect(
      given.line(refusing: item("6a", under: "6", before: "99"))
        == "there is no item 99; expected 5, 6 or 7")
  }

  @Test("an item taken off the agenda stays in the record with the reason, and stands no more")
  func withdrawn() throws {
    var given = try Given.agenda()
    try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "6", why: "overtaken by events"))
    #expect(try given.proceedings().items.map(\.id) == ["5", "6", "7"])
    #expect(try given.proceedings().item("6")?.withdrawn == "overtaken by events")
    #expect(try given.proceedings().standing.map(\.id) == ["5", "7"])
  }

  @Test("an item flagged as outside the scope keeps the reason until the flag is lifted")
  func scope() throws {
    var given = try Given.agenda()
    let flag = ItemOutsideScope(meeting: Given.meeting, item: "6", why: "charges, line 531")
    try given.happen(flag)
    #expect(try given.proceedings().item("6")?.outsideScope == "charges, line 531")
    let lifted = ItemOutsideScope(meeting: Given.meeting, item: "6", why: nil)
    try given.happen(lifted)
    #expect(try given.proceedings().item("6")?.outsideScope == nil)
    #expect(
      [flag, lifted].map { $0.sentence.text(in: given.state) } == [
        "item 6 recorded as outside the board's scope: charges, line 531",
        "item 6 is within the board's scope after all",
      ])
  }

  @Test("items are taken up in the order of time, whatever the order of noting")
  func taken() throws {
    var given = try Given.agenda()
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "6", at: Given.at("14.30")))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "5", at: Given.at("14.10")))
    let proceedings = try given.proceedings()
    #expect(proceedings.itemInHand(at: Given.at("14.05")) == nil)
    #expect(proceedings.itemInHand(at: Given.at("14.20"))?.id == "5")
    #expect(proceedings.itemInHand(at: Given.at("14.30"))?.id == "6")
  }

  @Test("a template stands in the place of the one before it")
  func template() throws {
    var given = try Given.agenda()
    let first = TemplateAdopted(
      board: Given.board, items: [StandingItem(title: "Apologies", purpose: .apologies)])
    let second = TemplateAdopted(
      board: Given.board,
      items: [
        StandingItem(title: "Apologies", purpose: .apologies),
        StandingItem(
          title: "Minutes of {minutes}", purpose: .minutes, minutes: 5, presenter: "Chair"),
      ])
    try given.happen(first)
    try given.happen(second)
    #expect(given.state.boards[Given.board]?.standing == second.items)
    #expect(
      second.sentence.text(in: given.state)
        == "2 standing items set for every agenda of Partnership Board")
  }
}
