import Testing

@testable import Governance

/// Notice, the agenda and each report, one by one.
struct NoticeAndPapersCheckTests {
  private let rules = """
    notice:
      at-least: 6 weeks before
      of: [date, time, venue]
    papers:
      at-least: 3 working days before
    """

  @Test("notice on the 42nd day is in time, on the 41st a day late")
  func notice() throws {
    for (day, words) in [("2002-02-12", "met"), ("2002-02-13", "missed by 1 day")] as [(Day, _)] {
      var board = CheckedBoard(rules)
      board.held("2002-03-26")
      board.noticed("2002-03-26", on: day)
      #expect(try board.stands("notice/2002-03-26", on: "2002-03-26") == words)
    }
  }

  @Test("a change of venue after notice begins the rule anew")
  func moved() throws {
    var board = CheckedBoard(rules)
    board.fixed("2002-03-26")
    board.noticed("2002-03-26", on: "2002-02-05")
    board.apply(
      MeetingMoved(
        meeting: CheckedBoard.meeting("2002-03-26"), start: CheckedBoard.at("2002-03-26"),
        venue: "Civic Centre", why: "double booking", at: CheckedBoard.at("2002-03-01")))
    #expect(try board.stands("notice/2002-03-26", on: "2002-02-28") == "met")
    #expect(try board.stands("notice/2002-03-26", on: "2002-03-02") == "missed by 18 days")
    board.noticed("2002-03-26", on: "2002-03-04")
    let found = try board.obligation("notice/2002-03-26", on: "2002-03-26")
    #expect(found.compliance.words == "missed by 20 days")
    #expect(
      found.readings == [
        "the notice of Tue 5 Feb 2002 gave 14.00 on Tue 26 Mar 2002, Town Hall; "
          + "the period of notice began again with the change"
      ])
  }

  @Test("P2: a notice of another day is never notice of a meeting, whatever else it has to give")
  func otherDay() throws {
    for particulars in ["[time, venue]", "[venue]", "[time]", "[date, time, venue]"] {
      var board = CheckedBoard("notice:\n  at-least: 2 weeks before\n  of: \(particulars)")
      board.fixed("2002-03-26")
      board.noticed("2002-03-26", on: "2002-02-05")
      board.apply(
        MeetingMoved(
          meeting: CheckedBoard.meeting("2002-03-26"), start: CheckedBoard.at("2002-04-09"),
          venue: "Town Hall", why: "room", at: CheckedBoard.at("2002-03-01")))
      #expect(
        try board.stands("notice/2002-03-26", on: "2002-04-01") == "missed by 6 days",
        "\(particulars)")
    }
    // Where only the venue has to be given, another time of the same day is no other meeting
    var board = CheckedBoard("notice:\n  at-least: 2 weeks before\n  of: [venue]")
    board.fixed("2002-03-26")
    board.noticed("2002-03-26", on: "2002-02-05")
    board.apply(
      MeetingMoved(
        meeting: CheckedBoard.meeting("2002-03-26"), start: CheckedBoard.at("2002-03-26", "10.00"),
        venue: "Town Hall", why: "room", at: CheckedBoard.at("2002-03-01")))
    #expect(try board.stands("notice/2002-03-26", on: "2002-04-01") == "met")
  }

  @Test("notice that never came is late up to the meeting, and no later afterwards")
  func never() throws {
    var board = CheckedBoard(rules)
    board.held("2002-03-26")
    let found = try board.obligation("notice/2002-03-26", on: "2003-01-01")
    #expect(found.compliance == .missed(days: 42, "never given"))
  }

  @Test("a late report is a lapse of its own; a copy sent again is judged by its new day")
  func reports() throws {
    var board = CheckedBoard(rules)
    board.held("2002-03-26")
    board.available("agenda", for: "2002-03-26", at: CheckedBoard.at("2002-03-21"))
    board.available("Plan", for: "2002-03-26", at: CheckedBoard.at("2002-03-21"))
    board.available("Housing", for: "2002-03-26", at: CheckedBoard.at("2002-03-25"))
    board.available("Plan", for: "2002-03-26", at: CheckedBoard.at("2002-03-22"))
    #expect(
      try board.check(on: "2002-03-26").findings.filter { $0.duty == .papers }.map {
        "\($0.key): \($0.compliance.words), \($0.compliance.note)"
      } == [
        "papers/2002-03-26/Plan: missed by 1 day, only 2 of 3 working days were left",
        "papers/2002-03-26/Housing: missed by 4 days, only 1 of 3 working days was left",
      ])
    #expect(try board.stands("papers/2002-03-26/Plan", on: "2002-03-21") == "met")
  }

  @Test("a report that was asked for and never sent is told by its title")
  func unsent() throws {
    var board = CheckedBoard(rules)
    board.held("2002-03-26")
    let meeting = CheckedBoard.meeting("2002-03-26")
    board.apply(ItemAdded(meeting: meeting, item: "7", number: "7", title: "Housing"))
    board.apply(
      PaperCommissioned(
        meeting: meeting, paper: "housing", item: "7", title: "Housing placements",
        author: "Director of Housing", on: "2002-03-01"))
    board.available("agenda", for: "2002-03-26", at: CheckedBoard.at("2002-03-21"))
    let found = try board.obligation("papers/2002-03-26/Housing-placements", on: "2002-03-26")
    #expect(found.compliance == .missed(days: 5, "never sent"))
  }

  @Test("a board whose rules are not agreed or not there is not assessed")
  func unknown() throws {
    var board = CheckedBoard("notice: not agreed")
    board.held("2002-03-26")
    let check = try board.check(on: "2002-03-26")
    #expect(check.obligations.allSatisfy { $0.compliance != .met })
    #expect(
      check.findings.map { "\($0.what): \($0.compliance.words)" } == [
        "notice of meetings: not agreed", "quorum: no provision",
        "how decisions are taken: no provision", "when papers are due: no provision",
        "when minutes are due: no provision", "how often the board meets: no provision",
      ])
    #expect(!check.hasMissed)
  }
}
