import Testing

@testable import Governance

/// What minutes tell of what happened, in its order: T1, T2, T13, T14 and T17.
struct MinutesInTimeTests {
  private func five(there: Int = 3) throws -> Given {
    var given = try Given(Given.quorum(of: 3) + Given.consensus, members: 5, there: there)
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "6", at: Given.at("14.10")))
    return given
  }

  private func words(_ given: Given, on item: ItemID = "6") throws -> [String] {
    try given.minutes().minute(on: item).open.filter { $0.link != nil }.map(\.words)
  }

  @Test("T1: minutes and decision sheet tell that a decision was taken without a quorum")
  func found() throws {
    var given = try five()
    try given.declare(at: "14.30")
    #expect(try !words(given).contains { $0.hasPrefix("Found since") })
    try given.leave("m3", at: "14.25")
    let line = "Found since: taken without a quorum, 2 counted, 3 needed; to be ratified."
    #expect(try words(given).contains(line))
    let sheet = try #require(given.state.decisionSheet(of: Given.meeting))
    #expect(sheet.entries.first?.lines == ["RESOLVED: that the plan be agreed", line])
    // Home and the list of what is due have it too
    for event in given.state.consequences(at: Given.meeting, on: Given.day) {
      try given.happen(event)
    }
    let due = try #require(given.state.boards[Given.board]).outlook(try Calendars.holidays())
    #expect(due.items.map(\.what).contains("RATIFICATION of a decision of Tue 26 Mar 2002"))
  }

  @Test("T2: departures, returns, and spans without a quorum are minuted with their times")
  func movements() throws {
    var given = try five()
    try given.leave("m3", at: "14.40")
    try given.comeBack("m3", at: "14.50")
    try given.leave("m2", for: "6", at: "14.52")
    try given.arrive("m4", at: "14.55")
    #expect(
      try words(given) == [
        "M3 left at 14.40.", "The meeting was inquorate from 14.40.", "M3 returned at 14.50.",
        "A quorum was present from 14.50.", "M2 withdrew for item 6 at 14.52.",
        "The meeting was inquorate from 14.52.", "M4 arrived at 14.55.",
        "A quorum was present from 14.55.",
      ])
    #expect(
      try given.minutes().head.attendance.present.map(\.text)
        == ["M1 (in the Chair)", "M2", "M3", "M4 (from 14.55)"])
    try given.leave("m3", at: "15.00")
    #expect(
      try given.minutes().head.attendance.present.map(\.text).contains("M3 (until 15.00)"))
  }

  @Test("T13: what was decided stands in the order of time among what else happened")
  func inOrder() throws {
    var given = try five(there: 4)
    try given.happen(
      ChairTaken(
        meeting: Given.meeting, person: "m2", elected: true, at: Given.at("14.20")))
    try given.declare(at: "14.30")
    try given.leave("m4", at: "14.40")
    #expect(
      try words(given) == [
        "M2 was elected to the chair at 14.20.", "that the plan be agreed", "M4 left at 14.40.",
      ])
    #expect(
      try given.minutes().head.attendance.present.map(\.text)
        == ["M1 (in the Chair)", "M2 (in the Chair from 14.20)", "M3", "M4 (until 14.40)"])
  }

  @Test("T13: each sitting has its own list, and its own chair")
  func sittings() throws {
    var given = try five()
    let later = try given.adjourn(at: "14.20", days: 14, there: "m2", "m4", "m5")
    try given.happen(ChairTaken(meeting: Given.meeting, person: "m4", at: later))
    #expect(
      try given.minutes().head.attendance.lines == [
        "PRESENT on 26 March 2002", "", "M1 (in the Chair)", "M2", "M3", "",
        "PRESENT on 9 April 2002", "", "M4 (in the Chair)", "M2", "M5", "",
      ])
  }

  @Test("T13: who moved and seconded it, and a vote that nobody counted, are minuted")
  func moved() throws {
    var given = try Given(
      Given.quorum(of: 3) + "decisions:\n  by: majority\n", members: 5, there: 4)
    try given.happen(ItemTakenUp(meeting: Given.meeting, item: "6", at: Given.at("14.10")))
    func worded(_ seconder: PersonID, _ parts: String...) -> RecommendationWorded {
      RecommendationWorded(
        meeting: Given.meeting, item: "6", parts: parts, by: "m2", seconder: seconder,
        at: Given.at("14.20"))
    }
    #expect(given.refused(worded("m2", "x")) == "nobody can second their own motion")
    try given.happen(worded("m3", "that it be built"))
    try given.declare(at: "14.30", vote: Vote(uncounted: .unanimous))
    #expect(
      try words(given) == [
        "Moved by M2, seconded by M3.", "that it be built",
        "The vote was unanimous, without a count.",
      ])
  }

  @Test("T14: dissent belongs to the words it was said of, and stands in the way of no others")
  func reworded() throws {
    var given = try five(there: 4)
    try given.say("m2", .objects, "too much", at: "14.12")
    try given.say("m3", .reservation, "too soon", at: "14.13")
    #expect(given.refused(at: "14.14") != nil)
    try given.recommend("6", "that a tenth be agreed", at: "14.20")
    let shown = given.state.explanation(
      ofDeciding: "6", at: Given.meeting, Given.at("14.25"))
    #expect(shown.lines.contains("Of an earlier wording: M2 objects: too much. Ask again."))
    try given.say("m3", .agrees, at: "14.26")
    let decision = try given.declare(at: "14.30")
    #expect(decision.dissent.isEmpty)
    #expect(
      try words(given).suffix(2) == [
        "that a tenth be agreed", "Of an earlier wording, M2 objected: too much.",
      ])
    // Worded as it was before, what was said of that holds again
    var back = try five(there: 4)
    try back.say("m2", .objects, "too much", at: "14.12")
    try back.recommend("6", "that a tenth be agreed", at: "14.20")
    try back.recommend("6", "that the plan be agreed", at: "14.22")
    #expect(back.refused(at: "14.30")?.hasPrefix("M2 objects: too much") ?? false)
  }

  @Test("T17: a decision without a quorum or a chair is recorded afterwards, with its findings")
  func irregular() throws {
    var given = try Given(quorum: Given.quorum(of: 3) + Given.consensus)
    for member: PersonID in ["ann", "ben", "cat"] { try given.seat(member) }
    try given.item("1", "Election of chair")
    try given.open()
    try given.arrive("ann", "ben")
    try given.recommend("1", "that Ann take the chair")
    func events(_ why: String?) throws -> [any Event] {
      try given.state.declaring(
        .agreed, on: "1", of: Given.meeting, at: Given.at("14.05"), irregular: why)
    }
    #expect(throws: Refusal.self) { try events(nil) }
    let blank = try #require(try events(" ").first)
    #expect(
      given.refused(blank)
        == "the reason for recording an irregular decision is missing; say why")
    for event in try events("the two present took it") { try given.happen(event) }
    let decision = try #require(given.decisions.first)
    #expect(decision.by == nil && decision.basis.verdict == .inquorate)
    #expect(
      given.state.irregularities(of: decision, at: Given.meeting) == [
        "recorded afterwards as irregular: the two present took it",
        "taken without a quorum, 2 counted, 3 needed; to be ratified",
        "nobody was in the chair at 14.05",
      ])
    #expect(
      given.state.consequences(at: Given.meeting, on: Given.day).contains {
        $0 is RatificationNeeded
      })
    #expect(
      given.state.explanation(of: decision, at: Given.meeting).lines.contains {
        $0.hasPrefix("Declared at 14.05; 2 counted, 3 needed")
      })
  }
}
