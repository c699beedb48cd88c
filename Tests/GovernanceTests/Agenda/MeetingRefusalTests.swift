import Testing

@testable import Governance

/// The refusals that many acts have in common: of what is not known, and of what does not stand.
struct MeetingRefusalTests {
  private func expect(
    _ events: [any Event], refusedWith line: String, in given: Given,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for event in events {
      RefusedAct("", event, line).expect(in: given.state, sourceLocation: sourceLocation)
    }
  }

  @Test("no act is taken of a meeting that was not fixed")
  func unknownMeeting() throws {
    let acts = MeetingRefusals.acts(at: MeetingID(Given.board, "2099-01-01"))
    expect(
      acts,
      refusedWith: "there is no meeting \"board/2099-01-01\"",
      in: try Given.agenda())
  }

  @Test("no act is taken of a meeting of a board that was not founded")
  func unknownBoard() throws {
    let line = "there is no board called \"nowhere\""
    let given = try Given.agenda()
    expect(
      MeetingRefusals.acts(at: MeetingID("nowhere", "2002-03-26")), refusedWith: line, in: given)
    expect(MeetingRefusals.boardActs(of: "nowhere"), refusedWith: line, in: given)
  }

  @Test("no act is taken of a meeting that was cancelled")
  func cancelled() throws {
    var given = try Given.agenda()
    try given.commission()
    try given.happen(MeetingCancelled(meeting: Given.meeting, on: "2002-03-01", why: "no business"))
    expect(
      MeetingRefusals.acts(at: Given.meeting),
      refusedWith: "the meeting of Tue 26 Mar 2002 was cancelled on Fri 1 Mar 2002", in: given)
  }

  @Test("an act on an item names the items there are")
  func unknownItem() throws {
    expect(
      MeetingRefusals.itemActs(at: Given.meeting, on: "99"),
      refusedWith: "there is no item 99; expected 5, 6 or 7", in: try Given.agenda())
  }

  @Test("an act on an item before there is an agenda says so")
  func noAgenda() throws {
    let acts = MeetingRefusals.itemActs(at: Given.may, on: "5").filter {
      // The other item of these two is asked for first.
      ($0 as? ItemMoved)?.before == nil
    }
    expect(
      acts, refusedWith: "there is no item 5, since there is no agenda yet; draft the agenda first",
      in: try Given.agenda())
  }

  @Test("an act on a paper names the papers there are, or how to ask for one")
  func unknownPaper() throws {
    var given = try Given.agenda()
    let acts = MeetingRefusals.paperActs(at: Given.meeting, on: "other")
    expect(
      acts,
      refusedWith: "no paper has been commissioned for this meeting; commission one first",
      in: given)
    try given.commission()
    try given.commission("staff", "Staffing", for: "5")
    expect(acts, refusedWith: "there is no paper \"other\"; expected pool or staff", in: given)
  }

  @Test("an act on a matter or a referral that the board does not have says where they are listed")
  func unknownMatterOrReferral() throws {
    let given = try Given.agenda()
    expect(
      MeetingRefusals.matterActs(of: Given.board, on: "other"),
      refusedWith: "there is no matter \"other\" on the work programme of Partnership Board",
      in: given)
    expect(
      MeetingRefusals.referralActs(of: Given.board, on: "9"),
      refusedWith: "there is no referral 9", in: given)
  }

  @Test("an act that names a person asks for somebody who is known")
  func unknownPerson() throws {
    let given = try Given.referred()
    let day: Day = "2002-03-01"
    expect(
      [
        AgendaCleared(meeting: Given.meeting, by: "zoe", on: day),
        ChangeRequested(meeting: Given.meeting, text: "shorter", by: "zoe", on: day),
        UrgentAccepted(
          meeting: Given.meeting, item: "u", title: "Roof", by: "zoe", reason: "rain",
          at: Given.at("14.00")),
        PapersMadeAvailable(
          meeting: Given.meeting, paper: "agenda", at: Given.on(day),
          withheld: [Withheld(person: "zoe", why: "an interest")]),
        InterestDeclared(
          meeting: Given.meeting, person: "zoe", item: "6", nature: "a ham", effect: .leaves),
        ItemDispensationGranted(
          meeting: Given.meeting, person: "zoe", item: "6", scope: .speak, by: "the committee"),
        InterestRegistered(
          board: Given.board, person: "zoe", interest: "a ham", category: .gift, from: day),
        ReferralCompared(
          board: Given.board, referral: "1", match: true, by: "zoe", on: "2002-04-30"),
      ],
      refusedWith: "there is nobody called \"zoe\" in the directory", in: given)
  }

  @Test("what is named for the first time has to be nameable")
  func unfit() throws {
    let day: Day = "2002-03-01"
    expect(
      [
        ItemAdded(meeting: Given.meeting, item: "Bad Id", number: "8", title: "Business"),
        UrgentAccepted(
          meeting: Given.meeting, item: "Bad Id", title: "Roof", by: "ann", reason: "rain",
          at: Given.at("14.00")),
        PaperCommissioned(
          meeting: Given.meeting, paper: "Bad Id", item: "6", title: "New", author: "Clerk",
          on: day),
        ItemDeferred(
          meeting: Given.meeting, item: "6", title: "Business", matter: "Bad Id", why: "no report",
          on: day),
        MatterPlanned(board: Given.board, matter: "Bad Id", title: "New"),
        ReferralMade(
          meeting: Given.meeting, item: "6", referral: "Bad Id", title: "Business",
          question: ["that …"], views: [], partners: ["council"], on: day),
        ActionAgreed(board: Given.board, action: "Bad Id", text: "a hall", owner: "Clerk", on: day),
      ],
      refusedWith:
        "\"Bad Id\" is not an identifier; expected up to 64 small letters, figures and hyphens, such as head-of-service",
      in: try Given.agenda())
  }
}
