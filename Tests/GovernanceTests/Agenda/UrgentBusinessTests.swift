import Testing

@testable import Governance

/// Urgent business: announced near the start, taken at the end, and the chair's own decision.
struct UrgentBusinessTests {
  /// An agenda with both entries of urgent business, 4 and 13, and the next meeting as 12.
  private func entries() throws -> Given {
    var given = try Given.agenda()
    let entries: [(ItemID, AgendaItem.Kind, ItemID?)] = [
      ("4", .urgentAnnounced, "5"), ("12", .nextMeeting, nil), ("13", .urgentTaken, nil),
    ]
    for (item, purpose, before) in entries {
      try given.happen(
        ItemAdded(
          meeting: Given.meeting, item: item, number: item.rawValue, title: purpose.rawValue,
          purpose: purpose, before: before))
    }
    return given
  }

  private func urgent(_ item: ItemID, by person: PersonID = "ann") -> UrgentAccepted {
    UrgentAccepted(
      meeting: Given.meeting, item: item, title: "Closure of the day centre", by: person,
      reason: "the inspector's report of Friday", at: Given.at("14.05"))
  }

  @Test("an urgent matter is taken where urgent business is taken, numbered after it")
  func taken() throws {
    var given = try entries()
    try given.happen(urgent("centre"))
    try given.happen(urgent("roof"))
    let items = try given.proceedings().items
    #expect(items.map(\.id) == ["4", "5", "6", "7", "12", "13", "centre", "roof"])
    #expect(items.suffix(2).map(\.number) == ["13.1", "13.2"])
    #expect(items.suffix(2).allSatisfy { $0.under == "13" && $0.kind == .urgent })
    #expect(items.last?.urgency == "the inspector's report of Friday")
  }

  @Test("without an entry for urgent business it stands at the end")
  func noEntry() throws {
    var given = try Given.agenda()
    try given.happen(urgent("centre"))
    let item = try #require(given.proceedings().items.last)
    #expect(item.id == "centre" && item.number == "U.1" && item.under == nil)
  }

  @Test("whoever presides decides it, or the chair who does not")
  func presiding() throws {
    var given = try entries()
    #expect(
      given.line(refusing: urgent("centre", by: "bob")) == "Bob is not in the chair: Ann is")
    try given.happen(ChairTaken(meeting: Given.meeting, person: "bob", at: Given.at("14.00")))
    #expect(given.line(refusing: urgent("centre", by: "bob")) == nil)
    #expect(given.line(refusing: urgent("centre", by: "ann")) == nil)
    #expect(
      given.line(refusing: urgent("centre", by: "cat")) == "Cat is not in the chair: Bob is")
  }

  @Test("the reason is told with it")
  func sentence() throws {
    let given = try entries()
    #expect(
      urgent("centre").sentence.text(in: given.state)
        == "Ann decided to take Closure of the day centre as urgent: "
        + "the inspector's report of Friday")
  }
}
