import Testing

@testable import Governance

/// Papers to each of those who must have them: P1, P3, P8 and R8.
struct PapersRecipientsTests {
  private static let day: Day = "2017-06-20"
  private static let both =
    "papers:\n  at-least: 3 working days before\n  to: [members, public]\n"

  private func board(_ rules: String) -> CheckedBoard {
    var board = CheckedBoard(rules)
    board.fixed(Self.day)
    return board
  }

  private func published(_ board: inout CheckedBoard, _ paper: String, on day: Day) {
    board.apply(
      PapersPublished(
        meeting: CheckedBoard.meeting(Self.day), paper: paper,
        at: CheckedBoard.at(day, "10.00"), place: "the web site"))
  }

  /// Item 7 of a board's meeting closed to the public.
  private func closed() throws -> Given {
    var given = try Given(quorum: Self.both)
    try given.item("7", "Tender")
    try given.close("7", Ground(.confidential, reasoning: "sent in confidence"))
    return given
  }

  private func obligations(_ given: Given) throws -> [JudgedObligation] {
    BoardCheck(
      of: try #require(given.state.boards[Given.board]), on: Given.day, in: given.state,
      try Calendars.holidays()
    ).obligations
  }

  private func key(_ words: String) -> String { "papers/2017-06-20/\(words)" }

  @Test("P1: sent in time and published late, the public's are missed and the members' are met")
  func publicLate() throws {
    var board = board(Self.both)
    board.available("agenda", for: Self.day, at: CheckedBoard.at("2017-06-12"))
    // 15 June is the last day; 18 June is three days late
    published(&board, "agenda", on: "2017-06-18")
    #expect(try board.stands(key("agenda"), on: "2017-06-19") == "met")
    #expect(try board.stands(key("agenda/public"), on: "2017-06-19") == "missed by 3 days")
  }

  @Test("P1: never published is due, then missed; published after the meeting is missed")
  func neverPublished() throws {
    var board = board(Self.both)
    board.available("agenda", for: Self.day, at: CheckedBoard.at("2017-06-12"))
    #expect(try board.stands(key("agenda/public"), on: "2017-06-15") == "not yet due")
    #expect(try board.stands(key("agenda/public"), on: "2017-06-16") == "missed by 1 day")
    let outlook = try #require(board.state.boards[CheckedBoard.id])
      .outlook(try Calendars.holidays())
    #expect(
      outlook.items.map(\.what).contains("AGENDA AND REPORTS for 20 Jun to the public"))
    published(&board, "agenda", on: "2017-06-22")
    #expect(try board.stands(key("agenda/public"), on: "2017-06-23") == "missed by 7 days")
  }

  @Test("P1: a closed paper is not owed to the public")
  func closedPaper() throws {
    var given = try closed()
    try given.commission("tender", "The tender", for: "7")
    let all = try obligations(given)
    let judged = all.first { $0.key == "papers/2002-03-26/The-tender/public" }
    #expect(judged?.compliance.words == "not applicable")
    #expect(all.contains { $0.key == "papers/2002-03-26/The-tender" })
  }

  @Test("R8: statements that overlap are each asked, of whom they name")
  func overlapping() throws {
    var board = board(
      "papers:\n  - at-least: 10 working days before\n    to: [secretariat]\n"
        + "  - at-least: 7 working days before\n    to: [members]\n"
        + "notice:\n  - at-least: 6 weeks before\n    of: [date]\n"
        + "  - at-least: 2 weeks before\n    of: [time, venue]\n"
        + "minutes:\n  - within: 1 week after\n    to: [chair]\n"
        + "  - within: 2 weeks after\n    to: [members]\n")
    let days = [
      key("agenda/secretariat"): "2017-06-06", key("agenda"): "2017-06-09",
      "notice/2017-06-20": "2017-05-09", "notice/2017-06-20/2": "2017-06-06",
    ]
    for (key, day) in days {
      #expect(try board.obligation(key, on: "2017-06-01").day?.description == day, "\(key)")
    }
    // What goes to the members has not gone to the secretariat
    board.available("agenda", for: Self.day, at: CheckedBoard.at("2017-06-02"))
    #expect(try board.stands(key("agenda"), on: "2017-06-10") == "met")
    #expect(try board.stands(key("agenda/secretariat"), on: "2017-06-10") == "missed by 4 days")
    board.apply(
      PapersMadeAvailable(
        meeting: CheckedBoard.meeting(Self.day), paper: "agenda",
        at: CheckedBoard.at("2017-06-05"), to: ["secretariat"]))
    #expect(try board.stands(key("agenda/secretariat"), on: "2017-06-10") == "met")
    board.apply(
      MeetingOpened(
        meeting: CheckedBoard.meeting(Self.day), at: CheckedBoard.at(Self.day)))
    board.apply(
      MeetingClosed(
        meeting: CheckedBoard.meeting(Self.day), at: CheckedBoard.at(Self.day, "15.00")))
    board.sent(Self.day, to: "members", on: "2017-06-30")
    #expect(try board.stands("minutes/2017-06-20/members", on: "2017-07-01") == "met")
    #expect(try board.stands("minutes/2017-06-20/chair", on: "2017-07-01") == "missed by 4 days")
  }

  @Test("P3: there is nothing to send or publish without an agenda, unless it is kept elsewhere")
  func nothing() throws {
    let given = try Given(quorum: Self.both)
    let line =
      "there is no agenda for the meeting of Tue 26 Mar 2002; draft the agenda first, or give the "
      + "reason why it is not kept here"
    for paper in ["agenda", "reports"] {
      #expect(
        given.refused(
          PapersMadeAvailable(meeting: Given.meeting, paper: paper, at: Given.at("9.00"))) == line)
      #expect(
        given.refused(
          PapersPublished(
            meeting: Given.meeting, paper: paper, at: Given.at("9.00"), place: "web")) == line)
      #expect(
        given.refused(
          PapersMadeAvailable(
            meeting: Given.meeting, paper: paper, at: Given.at("9.00"), reason: "on paper")) == nil)
    }
    // With an agenda and no report, only the agenda goes
    var drafted = given
    try drafted.item("1")
    let sent = drafted.state.sending([], for: Given.meeting, at: Given.at("9.00"))
    #expect(sent.compactMap { ($0 as? PapersMadeAvailable)?.paper } == ["agenda"])
  }

  @Test("P8: a member appointed after the despatch is owed the papers until they are sent them")
  func newMember() throws {
    var board = board("papers:\n  at-least: 3 working days before\n  to: [members]\n")
    board.available("agenda", for: Self.day, at: CheckedBoard.at("2017-06-12"))
    board.appointed("zoe", from: "2017-06-13")
    #expect(try board.stands(key("agenda-zoe"), on: "2017-06-15") == "not yet due")
    #expect(try board.stands(key("agenda-zoe"), on: "2017-06-17") == "missed by 2 days")
    board.apply(
      PapersMadeAvailable(
        meeting: CheckedBoard.meeting(Self.day), paper: "agenda",
        at: CheckedBoard.at("2017-06-14"), to: ["zoe"]))
    #expect(try board.stands(key("agenda-zoe"), on: "2017-06-17") == "met")
    #expect(try board.stands(key("agenda"), on: "2017-06-17") == "met")
  }

  @Test("P8: a copy that was withheld from a new member is not one that was sent")
  func withheldFromNewMember() throws {
    var board = board("papers:\n  at-least: 3 working days before\n  to: [members]\n")
    board.available("agenda", for: Self.day, at: CheckedBoard.at("2017-06-12"))
    board.appointed("zoe", from: "2017-06-13")
    var sent = PapersMadeAvailable(
      meeting: CheckedBoard.meeting(Self.day), paper: "agenda", at: CheckedBoard.at("2017-06-14"),
      to: ["zoe"])
    sent.withheld = [Withheld(person: "zoe", why: "has not accepted the duty")]
    board.apply(sent)
    #expect(try board.stands(key("agenda-zoe"), on: "2017-06-17").hasPrefix("not applicable"))
  }

  @Test("P8: a closed report is not sent to the public, the press or a library")
  func closedToPublic() throws {
    var given = try closed()
    try given.commission("tender", "The tender", for: "7")
    given.apply(
      PaperProgressed(meeting: Given.meeting, paper: "tender", now: .final, on: "2002-03-15"))
    for place in ["public", "the press", "Library"] {
      let papers = PapersMadeAvailable(
        meeting: Given.meeting, paper: "The tender", at: Given.at("9.00"), to: [place])
      #expect(
        given.refused(papers)?.hasPrefix("\"The tender\" is closed to the public") == true,
        "\(place)")
      let chosen = given.state.sending([], for: Given.meeting, at: Given.at("9.00"), to: [place])
      #expect(chosen.compactMap { ($0 as? PapersMadeAvailable)?.paper } == ["agenda"])
    }
    let chosen = given.state.sending([], for: Given.meeting, at: Given.at("9.00"), to: ["auditor"])
    #expect(chosen.count == 2)
  }

  @Test("P8: the reports do not go together while it is not known which is the closed item's")
  func closedReports() throws {
    let given = try closed()
    #expect(
      given.refused(
        PapersMadeAvailable(meeting: Given.meeting, paper: "reports", at: Given.at("9.00")))
        == "item 7 is closed, but it is not recorded which paper is for it; commission each paper "
        + "for its item first")
  }

  @Test("P8: a paper that was named once by its title and once by its identifier is one")
  func oneName() throws {
    var given = try Given(quorum: Self.both)
    try given.item("7", "Tender")
    try given.commission("tender", "The tender", for: "7")
    let names = given.state.sending(["tender"], for: Given.meeting, at: Given.at("9.00"))
      .compactMap { ($0 as? PapersMadeAvailable)?.paper }
    #expect(names == ["The tender"])
    for name in ["tender", "The tender"] {
      given.apply(PapersMadeAvailable(meeting: Given.meeting, paper: name, at: Given.at("9.00")))
    }
    let all = try obligations(given)
    #expect(
      all.count { $0.key.contains("tender") && !$0.key.contains("public") } == 1)
  }
}
