import Testing

@testable import Governance

/// What became of an agenda since it was cleared, despatched and published: P4, P6, P7 and P9.
struct EditionTests {
  private func drafted() throws -> Given {
    var given = try Given(quorum: "access:\n  under: local-government-act-1972-part-va\n")
    for number in ["1", "2", "3"] { try given.item(number, "Item \(number)") }
    try given.person("cat")
    return given
  }

  private func clear(_ given: inout Given) throws {
    try given.happen(AgendaCleared(meeting: Given.meeting, by: "cat", on: "2002-03-01"))
  }

  private func send(_ given: inout Given) throws {
    for event in given.state.sending([], for: Given.meeting, at: Given.on("2002-03-04")) {
      try given.happen(event)
    }
  }

  private func remarks(_ event: any Event, _ given: Given) throws -> [String] {
    let holidays = try Calendars.holidays()
    return event.remarks(in: given.state, on: "2002-03-04") { holidays }
  }

  @Test("P4: an item added after the agenda was cleared and sent is told wherever those are")
  func added() throws {
    var given = try drafted()
    try clear(&given)
    #expect(try given.proceedings().clearance == "cleared by the chair on Fri 1 Mar 2002")
    try send(&given)
    try given.item("4", "Late")
    let known = try given.proceedings()
    #expect(
      known.clearance
        == "cleared by the chair on Fri 1 Mar 2002, but without these changes: item 4 added")
    let sent = try #require(given.state.boards[Given.board]).sentOut(
      for: try #require(given.state.heading(Given.meeting)), of: known, try Calendars.holidays())
    #expect(
      sent == ["agenda despatched at 14.00 on Mon 4 Mar 2002. Since then: item 4 added."])
    // It can be cleared anew
    try clear(&given)
    #expect(try given.proceedings().clearance == "cleared by the chair on Fri 1 Mar 2002")
  }

  @Test(
    "P9: renumbered, retitled, withdrawn and closed items are told, and an agenda that is the same again is not"
  )
  func changed() throws {
    var given = try drafted()
    try clear(&given)
    func change(_ number: String) -> ItemChanged {
      ItemChanged(meeting: Given.meeting, item: "3", number: number)
    }
    let renumbered = change("7")
    try given.happen(renumbered)
    #expect(
      try given.proceedings().changes(since: given.proceedings().clearedEdition) == [
        "item 3 renumbered 7"
      ])
    #expect(
      try remarks(renumbered, given)
        == ["the chair cleared the agenda on Fri 1 Mar 2002 without this change"])
    try given.happen(change("3"))
    #expect(try given.proceedings().changes(since: given.proceedings().clearedEdition).isEmpty)
    try given.happen(ItemChanged(meeting: Given.meeting, item: "1", title: "Welcome"))
    try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "2", why: "not ready"))
    try given.close("3", Ground(.schedule12A, paragraphs: [3], reasoning: "prices"))
    #expect(
      try given.proceedings().changes(since: given.proceedings().clearedEdition).suffix(3) == [
        "item 1 changed", "item 2 withdrawn", "item 3 closed to the public",
      ])
  }

  @Test("P4: sent before it was cleared, or with changes since, says so at once")
  func sentUncleared() throws {
    var given = try drafted()
    let sent = try #require(given.state.sending([], for: Given.meeting, at: Given.at("9.00")).first)
    #expect(try remarks(sent, given) == ["the chair has not cleared the agenda"])
    try clear(&given)
    try given.item("4", "Late")
    #expect(
      try remarks(sent, given)
        == ["the chair cleared the agenda without these changes: item 4 added"])
  }

  @Test("P6: the draft resolution follows its items until it is agreed")
  func exclusionFollows() throws {
    var given = try drafted()
    for item: ItemID in ["2", "3"] {
      try given.close(item, Ground(.schedule12A, paragraphs: [3], reasoning: "prices"))
    }
    func text() throws -> [String] { try given.proceedings().exclusions.map(\.text) }
    let first = try given.proceedings().exclusionText(for: ["2", "3"])
    try given.happen(
      ExclusionDrafted(meeting: Given.meeting, items: ["2", "3"], text: first))
    #expect(try text().first?.contains("for items 2 and 3 ") ?? false)
    try given.happen(ItemChanged(meeting: Given.meeting, item: "3", number: "12"))
    #expect(try text().first?.contains("for items 2 and 12 ") ?? false)
    // Opened, it drops out; the others are named in the singular
    try given.happen(ItemAccessSet(meeting: Given.meeting, item: "2", access: .open))
    #expect(try text().first?.contains("for item 12 on the grounds that it involves") ?? false)
    // A new draft takes its place
    let again = try given.proceedings().exclusionText(for: ["3"])
    try given.happen(ExclusionDrafted(meeting: Given.meeting, items: ["3"], text: again))
    #expect(try text().count == 1)
    // The drafter's own words are left alone
    try given.happen(
      ExclusionDrafted(meeting: Given.meeting, items: ["3"], text: "that all leave"))
    try given.happen(ItemChanged(meeting: Given.meeting, item: "3", number: "3"))
    #expect(try text() == ["that all leave"])
    // And nothing is left where no item is closed
    try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "3", why: "settled"))
    #expect(try text().isEmpty)
  }

  @Test("P6: clearing and sending say for which exempt items no resolution is drafted")
  func exclusionMissing() throws {
    var given = try drafted()
    try given.close("2", Ground(.schedule12A, paragraphs: [3], reasoning: "prices"))
    let line = "no resolution to exclude the press and public is drafted for item 2"
    let cleared = AgendaCleared(meeting: Given.meeting, by: "cat", on: "2002-03-01")
    #expect(try remarks(cleared, given) == [line])
    try given.happen(
      ExclusionDrafted(
        meeting: Given.meeting, items: ["2"],
        text: try given.proceedings().exclusionText(for: ["2"])))
    #expect(try remarks(cleared, given).isEmpty)
  }

  @Test("P7: another item can take the number of one that was withdrawn, and is found by it")
  func withdrawnNumber() throws {
    var given = try drafted()
    try given.happen(ItemWithdrawn(meeting: Given.meeting, item: "2", why: "not ready"))
    try given.happen(ItemChanged(meeting: Given.meeting, item: "3", number: "2"))
    #expect(try given.proceedings().items(numbered: "2").map(\.id) == ["3"])
    #expect(given.state.agenda(of: Given.meeting).map(\.mark) == ["open", "WITHDRAWN", "open"])
    // Where no other has it, the withdrawn one is meant
    try given.happen(ItemChanged(meeting: Given.meeting, item: "3", number: "3"))
    #expect(try given.proceedings().items(numbered: "2").map(\.id) == ["2"])
  }

  @Test("P9: two sections may each number their items from 1, told apart by their sections")
  func sections() throws {
    var given = try Given(quorum: "")
    for section in ["A", "B"] {
      let id = ItemID(rawValue: section.lowercased())
      try given.happen(
        ItemAdded(meeting: Given.meeting, item: id, number: section, title: "Section \(section)"))
      for number in ["1", "2"] {
        try given.happen(
          ItemAdded(
            meeting: Given.meeting, item: ItemID(rawValue: "\(section)\(number)".lowercased()),
            number: number, title: "Business \(section)\(number)",
            under: id))
      }
    }
    let known = try given.proceedings()
    #expect(known.items(numbered: "1").count == 2)
    #expect(known.items(numbered: "B/1").map(\.id) == ["b1"])
    #expect(known.number(of: "b1") == "B/1")
    #expect(given.state.numberingAgenda(of: Given.meeting).isEmpty)
    // Renumbered, each section begins at 1
    try given.happen(ItemMoved(meeting: Given.meeting, item: "b2", before: "b1"))
    let events = given.state.numberingAgenda(of: Given.meeting).compactMap { $0 as? ItemChanged }
    #expect(events.map(\.number) == ["1", "2"] && events.map(\.item) == ["b2", "b1"])
  }

  @Test("T10: two items alike in their first words are both deferred")
  func deferredAlike() throws {
    var given = try drafted()
    let long = "consultation-on-the-future-of-respite-services-in-the-city"
    for end in ["north", "south"] {
      let item = ItemID(rawValue: "\(long)-\(end)")
      try given.happen(
        ItemAdded(meeting: Given.meeting, item: item, number: end, title: "Respite, \(end)"))
      try given.happen(
        ItemDeferred.of(
          item, at: Given.meeting, to: nil, why: "no report", on: Given.day, in: given.state))
    }
    let matters = try #require(given.state.boards[Given.board]).matters
    #expect(matters.count == 2 && Set(matters.map(\.id)).count == 2)
  }

  @Test("R4: before its first day a board's meeting is asked of its own day")
  func beforeItsFirstDay() throws {
    var given = try Given(quorum: Given.quorum(of: 2))
    try given.seat("ann")
    let early = Moment(Given.founded - 5, LocalTime(minutesAfterMidnight: 600), offset: 0)
    let answer = try #require(given.state.quorum(of: Given.meeting, at: early))
    #expect(answer.verdict == .inquorate && answer.total?.needed == 2)
    let board = try #require(given.state.boards[Given.board])
    #expect(board.lookedAt(on: Given.founded - 5) == Given.founded)
    #expect(board.lookedAt(on: Given.founded + 5) == Given.founded + 5)
  }
}
