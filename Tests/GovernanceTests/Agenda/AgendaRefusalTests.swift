import Testing

@testable import Governance

/// Every refusal of an act on an agenda and what belongs to it, as a situation and its line.
struct AgendaRefusalTests {
  @Test(
    "an act on the agenda is refused with its line",
    arguments: AgendaRefusals.items + AgendaRefusals.clearing + AgendaRefusals.papers)
  func agenda(act: RefusedAct) throws {
    act.expect(in: try AgendaRefusals.situation().state)
  }

  @Test(
    "an act on the programme, the office or urgent business is refused with its line",
    arguments: ProgrammeRefusals.matters + ProgrammeRefusals.office + ProgrammeRefusals.urgent)
  func programme(act: RefusedAct) throws {
    act.expect(in: try ProgrammeRefusals.situation().state)
  }

  @Test(
    "an act on closed business, an interest or an action is refused with its line",
    arguments: ClosedRefusals.closing + ClosedRefusals.interests + ClosedRefusals.actions)
  func closed(act: RefusedAct) throws {
    act.expect(in: try ClosedRefusals.situation().state)
  }

  @Test("an item that was decided is neither withdrawn nor deferred")
  func decided() throws {
    var given = try Given.salford()
    for act in try given.state.declaring(
      .agreed, on: "6", of: Given.meeting, at: Given.at("14.30"))
    {
      try given.happen(act)
    }
    let line = "item 6 was decided at 14.30: agreed"
    RefusedAct("", ItemWithdrawn(meeting: Given.meeting, item: "6", why: "late"), line)
      .expect(in: given.state)
    RefusedAct(
      "",
      ItemDeferred(
        meeting: Given.meeting, item: "6", title: "Business", matter: "new", why: "late",
        on: Given.day), line
    ).expect(in: given.state)
  }

  @Test("before the office has set itself targets, none is met")
  func noTimetable() throws {
    let met = TargetMet(meeting: Given.meeting, target: "drafts", on: "2002-03-01")
    RefusedAct("", met, "there is no target \"drafts\"")
      .expect(in: try Given.agenda().state)
  }

  @Test("with nobody in the chair, urgent business waits for whoever presides")
  func nobodyInTheChair() throws {
    var given = try Given(quorum: "quorum: not agreed")
    try given.seat("bob")
    let urgent = UrgentAccepted(
      meeting: Given.meeting, item: "roof", title: "Roof", by: "bob", reason: "rain",
      at: Given.at("14.00"))
    RefusedAct(
      "", urgent, "Bob is not in the chair, and nobody else is; record first who took the chair"
    )
    .expect(in: given.state)
  }

  @Test("the public go out and come in while the meeting lasts")
  func outside() throws {
    // Given a meeting that was held
    var given = try Given.agenda()
    let before = "14.00 on Mon 25 Mar 2002 is before the day of the meeting, Tue 26 Mar 2002; "
    let after =
      "the meeting was closed at 16.00 on Tue 26 Mar 2002; "
    try given.hold(Given.meeting, on: Given.day)

    // Then neither happens the day before, nor after its close
    for (at, line) in [
      (Given.on("2002-03-25"), before + "expected a time on that day"),
      (Given.at("16.30"), after + "expected the time at which this happened, before that"),
    ] {
      let acts: [any Event] = [
        PublicExcluded(meeting: Given.meeting, at: at),
        PublicReadmitted(meeting: Given.meeting, at: at),
        ExclusionResolved(meeting: Given.meeting, at: at),
      ]
      for act in acts { RefusedAct("", act, line).expect(in: given.state) }
    }
  }

  @Test("a resolution is agreed while the meeting sits and may decide")
  func sitting() throws {
    var given = try Given.agenda()
    let resolved = ExclusionResolved(meeting: Given.meeting, at: Given.at("15.10"))
    func expect(_ line: String) { RefusedAct("", resolved, line).expect(in: given.state) }
    expect("the meeting was not open at 15.10; open the meeting first")
    try given.happen(MeetingOpened(meeting: Given.meeting, at: Given.at("14.00")))
    expect(
      "no resolution to exclude the press and public has been drafted; draft one first")
    var notes = given
    try notes.happen(
      InquorateAtStart(meeting: Given.meeting, at: Given.at("14.15"), choice: .notesOnly))
    RefusedAct(
      "", resolved,
      "the meeting continues informally, without decisions; defer the item to the next meeting"
    ).expect(in: notes.state)
    try given.happen(
      MeetingAdjourned(meeting: Given.meeting, at: Given.at("15.00"), why: "the alarm"))
    expect("the meeting was adjourned at 15.00 on Tue 26 Mar 2002; resume it first")
  }
}
