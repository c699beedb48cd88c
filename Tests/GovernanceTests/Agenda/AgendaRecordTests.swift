import Foundation
import Testing

@testable import Governance

/// The acts on agendas, referrals, interests and actions as the record keeps and tells them.
struct AgendaRecordTests {
  private static let acts =
    MeetingRefusals.acts(at: Given.meeting) + MeetingRefusals.boardActs(of: Given.board) + [
      ItemDeferred(
        meeting: Given.meeting, item: "6", title: "Business", matter: "new", to: Given.june,
        carried: Matter.Carried(
          access: .closed, ground: ClosedBusinessTests.prices, minutes: 20, presenter: "Director"),
        why: "no report", on: Given.day),
      MatterSettled(
        board: Given.board, matter: "review", how: "decided", meeting: Given.may, on: Given.day),
      ReferralListed(
        board: Given.board, referral: "1", partner: "council", meets: "2002-04-16",
        reportBy: "2002-04-05", on: "2002-03-28"),
      UrgentAccepted(
        meeting: Given.meeting, item: "roof", title: "Roof", by: "ann", reason: "rain",
        at: Given.at("14.00")),
      ItemAccessSet(
        meeting: Given.meeting, item: "6", access: .closed, ground: ClosedBusinessTests.prices),
      PapersMadeAvailable(
        meeting: Given.meeting, paper: "pool", at: Given.on("2002-03-20"),
        withheld: [Withheld(person: "bob", why: "interest in item 6")], reason: "new prices"),
    ]

  private func again<Act: Event>(_ event: Act) throws -> any Event {
    let kind = try #require(EventRegistry.type(kind: Act.kind, version: Act.version))
    return try JSONDecoder().decode(kind, from: JSONEncoder().encode(event))
  }

  private func isSame<Act: Event>(_ one: Act, _ other: any Event) -> Bool {
    (other as? Act) == one
  }

  @Test("every act, written and read again under its name, is the same act")
  func roundTrips() throws {
    for act in Self.acts {
      let isKept = isSame(act, try again(act))
      #expect(isKept, "\(type(of: act).kind)")
    }
  }

  @Test("every act that is about a meeting says which, whichever stream it stands in")
  func subjects() {
    for act in MeetingRefusals.acts(at: Given.meeting) {
      #expect(act.subject == Given.meeting, "\(type(of: act).kind)")
    }
  }

  @Test("an act in the board's stream that asks of the meeting has the meeting loaded")
  func concerns() {
    // These ask for items and papers, which only the meeting's own stream knows
    let acts = MeetingRefusals.acts(at: Given.meeting).filter {
      $0 is ItemDeferred || $0 is ReferralMade || $0 is PapersMadeAvailable || $0 is PapersPublished
    }
    #expect(acts.count == 4)
    for act in acts {
      #expect(act.stream == .board(Given.board) && act.concerns == [.meeting(Given.meeting)])
    }
  }

  @Test("papers tell themselves: withheld from whom, and why they are late")
  func sentences() throws {
    var given = try Given.agenda()
    try given.commission()
    #expect(
      Self.acts.suffix(2).map { $0.sentence.text(in: given.state) } == [
        "item 6 is closed to the public, exempt, Schedule 12A paragraph 3: the bidders' "
          + "prices; review Tue 1 Apr 2003",
        "Pooled budget for the meeting of Tue 26 Mar 2002 despatched to members at "
          + "14.00 on Wed 20 Mar 2002, new prices; not to Bob, interest in item 6",
      ])
    #expect(
      MeetingRefusals.paperActs(at: Given.meeting, on: "pool")
        .map { $0.sentence.text(in: given.state) } == [
          "Pooled budget is open to the public", "Pooled budget: legal clearance from Mr Law",
          "Pooled budget with the chair since Fri 1 Mar 2002", "Pooled budget is a draft",
        ])
  }
}
