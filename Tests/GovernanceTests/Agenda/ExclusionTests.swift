import Testing

@testable import Governance

/// The public going out for closed business, and coming in again.
struct ExclusionTests {
  /// A meeting in progress with item 6 closed and a resolution to exclude drafted for it.
  private func drafted(_ rules: String = Given.partVA) throws -> Given {
    var given = try Given.agenda(rules)
    try given.close("6", ClosedBusinessTests.prices)
    try given.happen(
      ExclusionDrafted(
        meeting: Given.meeting, items: ["6"], text: "that the public be excluded for item 6"))
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    return given
  }

  private func out(_ time: String) -> PublicExcluded {
    PublicExcluded(meeting: Given.meeting, at: Given.at(time))
  }

  private func resolved(_ time: String) -> ExclusionResolved {
    ExclusionResolved(meeting: Given.meeting, at: Given.at(time))
  }

  private func back(_ time: String) -> PublicReadmitted {
    PublicReadmitted(meeting: Given.meeting, at: Given.at(time))
  }

  @Test("under Part VA the public go out after the resolution, and not before")
  func partVA() throws {
    var given = try drafted()
    let early =
      "no resolution to exclude the press and public had been passed by 14.20; record the "
      + "resolution first [Standing Order 9]"
    #expect(given.line(refusing: out("14.20")) == early)
    try given.happen(resolved("14.30"))
    #expect(given.line(refusing: out("14.20")) == early)
    #expect(given.line(refusing: out("14.30")) == nil)
  }

  @Test("under Part VA a resolution lets the public be put out for the items that it names")
  func itemInHand() throws {
    // Given a resolution for item 6
    var given = try drafted()
    try given.happen(resolved("14.30"))

    // Then it does for item 6, and not while item 7 is in hand
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "6", at: Given.at("14.31")))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("14.50")))
    #expect(given.line(refusing: out("14.32")) == nil)
    #expect(
      given.line(refusing: out("14.51"))
        == "no resolution to exclude the press and public had been passed by 14.51; record the "
        + "resolution first [Standing Order 9]")
  }

  @Test(
    "M6: the public leave between the resolution and the item, and before confidential business")
  func beforeTheItem() throws {
    // Given item 5 in hand when the resolution for item 6 is passed
    var given = try drafted()
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "5", at: Given.at("14.05")))
    #expect(given.line(refusing: out("14.29")) != nil)
    try given.happen(resolved("14.30"))
    try given.happen(out("14.31"))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "6", at: Given.at("14.32")))
    try given.happen(back("14.40"))
    // Once it has been heard, they may not be put out by it again
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("14.41")))
    #expect(given.line(refusing: out("14.42")) != nil)
    // And confidential business that is still to come needs no resolution
    var other = try drafted()
    try other.happen(ItemTakenUp(meeting: Given.meeting, item: "5", at: Given.at("14.05")))
    try other.close("7", Ground(.confidential, reasoning: "the Department"))
    #expect(other.line(refusing: out("14.10")) == nil)
    try other.happen(ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("14.11")))
    try other.happen(ItemTakenUp(meeting: Given.meeting, item: "6", at: Given.at("14.20")))
    #expect(other.line(refusing: out("14.21")) != nil)
  }

  @Test("confidential business excludes the public by law, without a resolution")
  func confidential() throws {
    var given = try drafted()
    try given.close("7", Ground(.confidential, reasoning: "the Department"))
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "7", at: Given.at("14.10")))
    #expect(given.line(refusing: out("14.20")) == nil)
  }

  @Test("a resolution for an item, and that it is confidential, hold for its parts and theirs")
  func parts() throws {
    for (item, allowed) in [("6", false), ("7", true)] as [(ItemID, Bool)] {
      var given = try drafted()
      if allowed { try given.close("7", Ground(.confidential, reasoning: "the Department")) }
      for (part, above) in [("a", item), ("b", "a")] as [(ItemID, ItemID)] {
        try given.happen(
          ItemAdded(
            meeting: Given.meeting, item: part, number: part.rawValue, title: "Part", under: above))
      }
      try given.happen(ItemTakenUp(meeting: Given.meeting, item: "b", at: Given.at("14.10")))
      #expect((given.line(refusing: out("14.20")) == nil) == allowed)
      try given.happen(resolved("14.30"))
      #expect(given.line(refusing: out("14.31")) == nil)
    }
  }

  @Test("the public go out and come in at a meeting that is open")
  func notOpen() throws {
    var given = try Given.agenda()
    let line = "the meeting was not open at 14.20; open the meeting first"
    #expect(given.line(refusing: out("14.20")) == line)
    #expect(given.line(refusing: back("14.20")) == line)
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("14.10"), why: "the alarm"))
    #expect(
      given.line(refusing: out("14.20"))
        == "the meeting was adjourned at 14.10 on Tue 26 Mar 2002; resume it first")
  }

  @Test(
    "under another law, or none that is stated, no resolution comes first",
    arguments: [
      "access:\n  under: public-bodies-act-1960", "access:\n  under: constitution",
      "access: not agreed", "quorum: not agreed",
    ])
  func otherwise(rules: String) throws {
    let given = try drafted(rules)
    #expect(given.line(refusing: out("14.20")) == nil)
  }

  @Test("a resolution keeps its items, its words and when it was agreed")
  func resolution() throws {
    var given = try drafted()
    #expect(try given.proceedings().exclusions.map(\.resolved) == [nil])
    try given.happen(resolved("14.30"))
    let exclusion = try #require(try given.proceedings().exclusions.first)
    #expect(exclusion.items == ["6"] && exclusion.resolved == Given.at("14.30"))
    #expect(exclusion.text == "that the public be excluded for item 6")
    #expect(
      given.line(refusing: resolved("14.40"))
        == "no resolution to exclude the press and public has been drafted; draft one first"
    )
  }

  @Test("the public are excluded from one minute to another, whatever the order of noting")
  func moves() throws {
    var given = try drafted()
    try given.happen(resolved("14.30"))
    try given.happen(out("14.31"))
    try given.happen(back("14.50"))
    try given.happen(out("15.10"))
    let proceedings = try given.proceedings()
    let times = ["14.30", "14.31", "14.49", "14.50", "15.09", "15.10"]
    #expect(
      times.map { proceedings.isPublicExcluded(at: Given.at($0)) }
        == [false, true, true, false, false, true])
    #expect(given.line(refusing: out("15.20")) == "the press and public are already excluded")
    #expect(
      given.line(refusing: back("15.00")) == "the press and public were not excluded at 15.00")
  }

  @Test("a resolution is agreed in open session")
  func openSession() throws {
    var given = try drafted("access:\n  under: constitution")
    try given.happen(out("14.20"))
    #expect(
      given.line(refusing: resolved("14.30"))
        == "the press and public are already excluded, but the resolution must be passed in open session; give a time before they left"
    )
  }

  @Test("no resolution is agreed while the meeting is inquorate")
  func inquorate() throws {
    var given = try drafted("quorum:\n  total: 3\n  clause: Quorum")
    try given.arrive("ann", "bob")
    #expect(
      given.line(refusing: resolved("14.30"))
        == "no decision can be taken at 14.30: the meeting is inquorate, 2 counted, 3 needed; defer the item, or "
        + "wait for more members [Quorum]")
    try given.arrive("cat", at: "14.25")
    #expect(given.line(refusing: resolved("14.30")) == nil)
  }
}
