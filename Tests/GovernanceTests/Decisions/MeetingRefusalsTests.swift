import Testing

@testable import Governance

/// No act at a meeting that is not known, or was called off.
struct MeetingRefusalsTests {
  /// One of each act of deciding, of urgent business and of the public, at a meeting.
  private func acts(at meeting: MeetingID) -> [any Event] {
    let moment = Given.at("14.30")
    let basis = Basis(
      counted: [], verdict: .quorate, needed: nil, quorum: nil, manner: "", constitution: nil)
    return [
      RecommendationWorded(meeting: meeting, item: "6", parts: ["that it wait"], at: moment),
      QuestionPut(meeting: meeting, item: "6", parts: ["that it wait"], at: moment),
      PositionStated(meeting: meeting, item: "6", person: "m1", stance: .agrees, at: moment),
      DecisionDeclared(
        meeting: meeting, item: "6", outcome: .agreed, parts: ["that it wait"], by: "m1",
        basis: basis, at: moment),
      RatificationNeeded(
        meeting: meeting, item: "6", matter: "ratify", title: "Ratify", at: moment),
      RatificationLifted(meeting: meeting, matter: "ratify", on: Given.day),
      UrgentAccepted(
        meeting: meeting, item: "u", title: "Urgent", by: "m1", reason: "it burns", at: moment),
      ExclusionDrafted(meeting: meeting, items: ["6"], text: "that the public be excluded"),
      ExclusionResolved(meeting: meeting, at: moment),
      PublicExcluded(meeting: meeting, at: moment),
      PublicReadmitted(meeting: meeting, at: moment),
      ItemOutsideScope(meeting: meeting, item: "6", why: "charges"),
      ItemDispensationGranted(
        meeting: meeting, person: "m1", item: "6", scope: .speak, by: "the monitor"),
    ]
  }

  private func lines(_ given: Given, at meeting: MeetingID) -> Set<String?> {
    Set(acts(at: meeting).map { given.refused($0) })
  }

  @Test("no act at a meeting of an unknown board")
  func board() throws {
    let given = try Given(quorum: "")
    #expect(
      lines(given, at: MeetingID("nowhere", "2002-03-26"))
        == ["there is no board called \"nowhere\""])
  }

  @Test("no act at an unknown meeting")
  func meeting() throws {
    let given = try Given(quorum: "")
    #expect(
      lines(given, at: MeetingID(Given.board, "2002-04-01"))
        == [
          "there is no meeting \"board/2002-04-01\""
        ])
  }

  @Test("no act at a meeting that was called off")
  func cancelled() throws {
    var given = try Given(quorum: "")
    try given.happen(MeetingCancelled(meeting: Given.meeting, on: "2002-03-25", why: "snow"))
    #expect(
      lines(given, at: Given.meeting)
        == ["the meeting of Tue 26 Mar 2002 was cancelled on Mon 25 Mar 2002"])
  }

  @Test("nothing is decided between meetings on an unknown board")
  func outside() throws {
    let given = try Given(quorum: "")
    #expect(
      given.refused(
        DecidedOutsideMeeting(
          board: "nowhere", decision: "lease", manner: .chairAction, text: "the lease", by: "m1",
          consulted: [], why: "it ran out", on: Given.day))
        == "there is no board called \"nowhere\"")
  }
}
