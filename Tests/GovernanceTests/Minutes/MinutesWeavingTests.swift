import Testing

@testable import Governance

/// A draft made once, and a record that goes on.
struct MinutesWeavingTests {
  /// A draft of the meeting in March with the clerk's own words in it.
  private func drafted(_ given: Given) throws -> MinutesText {
    try MinutesText.read(
      given.minutes { text in
        text = text.replacing("considered a report", with: "looked at a report")
        text = text.replacing(
          "[next]", with: "The chair wished everybody well.\n\n[next]")
        text += "\n## -  Farewell\n\nThanks were given.\n"
      }.text)
  }

  @Test("linked words follow the record, and the clerk's stay")
  func follows() throws {
    var given = try Given.minuted()
    let draft = try drafted(given)
    // When the paper turns out to have a supplement, and an action is noted
    try given.commission(
      "annex", "Further figures", for: "5", what: .supplement, reason: "late figures",
      on: Given.day)
    try given.finish("annex", on: Given.day)
    try given.agree("1", "bring figures", owner: "Director", item: "5")
    let woven = try given.minutes().woven(with: draft)
    // Then
    #expect(
      try woven.minute(on: "5").open.map(\.words) == [
        "The Board looked at a report of the Director of Finance, \"Joint plan\".",
        "A copy of the report and a supplementary report, marked \"Agenda Item 5\", is filed with "
          + "these minutes.",
        "That the joint plan be adopted.", "Director: bring figures",
      ])
    #expect(try woven.minute(on: "next").open.first?.words == "The chair wished everybody well.")
    #expect(woven.minutes.last?.heading == "Farewell")
  }

  @Test("an item taken afterwards stands at its place, with the clerk's minute behind its own")
  func newItem() throws {
    var given = try Given.minuted()
    let draft = try drafted(given)
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("14.45")))
    let woven = try given.minutes().woven(with: draft)
    #expect(
      woven.minutes.map { $0.item?.rawValue ?? $0.heading } == [
        "minutes", "declarations", "5", "6", "7", "next", "Farewell",
      ])
    #expect(woven.minutes.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test("an item closed since takes its words to the closed part; closed words stay there")
  func access() throws {
    var given = try Given.minuted()
    let draft = try drafted(given)
    try given.close("5", Ground(.confidential, reasoning: "personal data"))
    try given.happen(ItemAccessSet(meeting: Given.meeting, item: "6", access: .open))
    let woven = try given.minutes().woven(with: draft)
    let plan = try woven.minute(on: "5")
    #expect(plan.open.isEmpty)
    #expect(plan.closed?.first?.words.hasPrefix("The Board looked at") == true)
    let contract = try woven.minute(on: "6")
    #expect(contract.isClosed && contract.open.isEmpty)
    #expect(contract.closed?.contains { $0.link == .resolved } == true)
  }

  @Test("a draft keeps the words on an item that is gone")
  func gone() throws {
    let given = try Given.minuted()
    let draft = try drafted(given)
    var minutes = try given.minutes()
    minutes.minutes.removeAll { $0.item == "5" }
    let woven = minutes.woven(with: draft)
    let kept = try #require(woven.minutes.first { $0.heading == "Joint plan" })
    #expect(kept.item == nil)
    #expect(
      kept.open.map(\.words) == [
        "The Board looked at a report of the Director of Finance, \"Joint plan\"."
      ])
    #expect(woven.minutes.map(\.heading)[2] == "Joint plan")
  }
}
