import TestSupport
import Testing

@testable import Governance

/// Where one rule follows another, or two ask the same: each thing is asked once, and no rule is
/// broken before it is in force.
struct SeveralRulesCheckTests {
  private let shorter = CheckedBoard.meets(
    every: "3 months, to: 2002-03-31",
    "6 weeks, from: 2002-04-01")

  @Test("a shorter rule is broken on no day before it is in force")
  func notInForce() throws {
    // Given three months to 31 March, then six weeks, and a meeting on 1 February
    var board = CheckedBoard(shorter)
    board.held("2002-01-04", "2002-02-01")
    // Then
    #expect(try board.stands("next-meeting/2002-02-01", on: "2002-03-20") == "not yet due")
    #expect(try board.obligation("next-meeting/2002-02-01", on: "2002-03-20").day == "2002-03-31")
    #expect(try board.stands("next-meeting/2002-02-01", on: "2002-03-31") == "not yet due")
    #expect(
      try board.stands("next-meeting/2002-02-01", on: "2002-04-01") == "missed by 17 days")
    // When the board meets within its first rule
    board.held("2002-03-28")
    // Then
    #expect(try board.stands("next-meeting/2002-02-01", on: "2002-03-29") == "met")
  }

  @Test("a list names the last day of the longer rule, not one that has gone by")
  func listed() throws {
    var board = CheckedBoard(shorter)
    board.held("2002-02-01")
    let items = try items(of: board, on: "2002-03-20").filter { $0.duty == .nextMeeting }
    #expect(items.map(\.day) == ["2002-03-31"])
    #expect(items.allSatisfy { !$0.isLate(on: "2002-03-20") })
  }

  @Test("a block that begins before its rule is not asked for")
  func block() throws {
    var board = CheckedBoard(
      CheckedBoard.meets(
        every: "6 weeks, to: 2002-03-31",
        "3 months, measure: period, from: 2002-04-01"))
    board.held("2002-01-15")
    let items = try items(of: board, on: "2002-04-02").filter { $0.duty == .nextMeeting }
    #expect(items.allSatisfy { ($0.day ?? "2002-04-01") > "2002-04-01" }, "\(items)")
  }

  @Test("a rule of blocks is judged on no day before it is in force")
  func blockAhead() throws {
    // Given six weeks to 31 March, whose limit lies beyond, then a meeting in each three months
    var board = CheckedBoard(
      CheckedBoard.meets(
        every: "6 weeks, to: 2002-03-31",
        "3 months, measure: period, from: 2002-04-01"))
    board.held("2002-02-25")
    func judged(_ day: Day) throws -> [String] {
      try board.check(on: day).obligations.filter { $0.duty == .nextMeeting }.map(\.key)
    }
    // Then
    // R7: as what is due has it
    #expect(
      try judged("2002-03-31").sorted() == ["next-meeting/2002-02-25/block", "next-meeting/first"])
    #expect(try board.stands("next-meeting/2002-02-25/block", on: "2002-03-31") == "not yet due")
    #expect(try board.stands("next-meeting/2002-04-01", on: "2002-04-01") == "not yet due")
    #expect(try board.stands("next-meeting/2002-04-01", on: "2002-07-02") == "missed by 2 days")
  }

  @Test("a rule of periods that is not in force yet is late on no day before it is")
  func periodsAhead() throws {
    // Given three months to 26 November, then a meeting each month, and a meeting on 10 September
    var board = CheckedBoard(
      CheckedBoard.meets(
        every: "3 months, to: 2026-11-26",
        "1 month, measure: period, from: 2026-11-27"))
    board.held("2026-09-10")
    // Then the first whole month of the later rule is what is asked, on its eve and on its first
    // day
    for day in ["2026-09-20", "2026-11-26", "2026-11-27", "2026-12-30"] as [Day] {
      let items = try items(of: board, on: day).filter { $0.duty == .nextMeeting }
      #expect(items.map(\.day) == ["2026-12-31"], "\(day)")
      #expect(items.allSatisfy { !$0.isLate(on: day) }, "\(day)")
    }
  }

  @Test("a rule of periods that ends before its period does names no day beyond its own")
  func periodsEnd() throws {
    // Given a meeting in each three months to 20 December, then every 8 weeks
    var board = CheckedBoard(
      CheckedBoard.meets(
        every: "3 months, measure: period, from: 2026-05-01, to: 2026-12-20",
        "8 weeks, from: 2026-12-21"))
    board.held("2026-09-10")
    func days(_ day: Day) throws -> [Day?] {
      try items(of: board, on: day).filter { $0.duty == .nextMeeting }.map(\.day)
    }
    // Then the last day of the rule by periods is what the list names, until the next rule is asked
    #expect(try days("2026-11-27") == ["2026-12-20"])
    #expect(try days("2026-12-20") == ["2026-12-20"])
    #expect(try days("2026-12-21") == ["2026-11-05"])
  }

  @Test("working days are those of the constitution in force, in whatever order they were recorded")
  func nations() throws {
    // Given England and Wales from October, and Scotland from the month before, recorded later
    var board = CheckedBoard("")
    let own = try #require(board.state.boards[CheckedBoard.id]?.constitution(on: "2002-01-01"))
    board.apply(
      ConstitutionAdopted(
        board: CheckedBoard.id, from: "2001-09-01", by: "both", partners: [:],
        constitution: TextOutline.read("name: Board\nnation: scotland")))
    // Then
    let outlook = try #require(board.state.boards[CheckedBoard.id])
      .outlook(try Calendars.holidays())
    #expect(outlook.phases.map(\.from) == ["2001-09-01", "2001-10-01"])
    #expect(
      outlook.calendar(try Calendars.holidays(), on: "2002-01-02").nations == own.nations)
  }

  @Test("a meeting is read where a paper was sent by its identifier, so that its title is told")
  func titles() throws {
    var board = CheckedBoard("papers:\n  at-least: 7 days before")
    board.fixed("2002-03-26")
    board.fixed("2002-04-23")
    let sent = CheckedBoard.at("2002-03-12")
    for paper in ["agenda", "reports", "later-figures"] {
      board.available(paper, for: "2002-03-26", at: sent)
    }
    for paper in ["agenda", "reports"] { board.available(paper, for: "2002-04-23", at: sent) }
    let known = try #require(board.state.boards[CheckedBoard.id])
    #expect(BoardCheck.meetingsToRead(of: known) == [CheckedBoard.meeting("2002-03-26")])
  }

  @Test("a regular report stays on the list when another, told in the same line, ends")
  func regular() throws {
    var board = CheckedBoard(
      """
      reports:
        - report: finances
          how-often: regularly
          until: 2002-06-30
        - report: complaints
          how-often: regularly
      """)
    board.held("2002-06-20")
    func told(_ day: Day) throws -> [String] {
      try items(of: board, on: day).filter { $0.duty == .report }.map(\.what)
    }
    let both = try told("2002-06-28")
    #expect(both.joined().contains("finances") && both.joined().contains("complaints"))
    #expect(try told("2002-07-05") == ["regular reports, none since 20 Jun: complaints"])
  }

  @Test("what two statements ask of a member is asked once, under one key")
  func acceptance() throws {
    var board = CheckedBoard(
      """
      acceptance:
        - of: [confidentiality, code]
        - of: [code]
      """)
    board.appointed("ann", from: "2001-10-01")
    let asked = try board.check(on: "2002-01-01").obligations.filter { $0.duty == .acceptance }
    #expect(asked.map(\.key).sorted() == ["acceptance/ann/code", "acceptance/ann/confidentiality"])
    #expect(try items(of: board, on: "2002-01-01").count { $0.duty == .acceptance } == 2)
  }

  @Test("acceptances are asked of the same members by the list and by the check, on each day")
  func acceptanceDays() throws {
    // Given Ann in post until 30 June, Bob from 1 July, and a meeting to come in September
    var board = CheckedBoard("acceptance:\n  of: [code]")
    board.held("2002-01-15")
    board.fixed("2002-09-03")
    board.apply(
      SeatCreated(board: CheckedBoard.id, seat: "chair", title: "Chair", from: "2001-10-01"))
    for (person, from, to) in [
      ("ann", "2001-10-01", "2002-06-30"), ("bob", "2002-07-01", "2003-06-30"),
    ] as [(PersonID, Day, Day)] {
      board.apply(PersonRegistered(person: person, name: person.rawValue))
      board.apply(
        AppointmentMade(
          board: CheckedBoard.id, seat: "chair", person: person, capacity: .officer, by: "both",
          from: from, to: to))
    }
    let known = try #require(board.state.boards[CheckedBoard.id])
    let holidays = try Calendars.holidays()
    for (day, person) in [
      ("2002-03-01", "ann"), ("2002-06-30", "ann"), ("2002-07-01", "bob"), ("2002-12-01", "bob"),
      ("2003-07-01", nil),
    ] as [(Day, String?)] {
      let keys = person.map { ["acceptance/\($0)/code"] } ?? []
      // Then the list kept for every day to come, the one made of the day, and the check agree
      for outlook in [known.outlook(holidays), known.outlook(holidays, on: day)] {
        let listed = outlook.open(on: day).filter { $0.duty == .acceptance }
        #expect(listed.flatMap(\.keys) == keys, "\(day)")
      }
      let checked = try board.check(on: day).obligations.filter { $0.duty == .acceptance }
      #expect(checked.map(\.key) == keys, "\(day)")
    }
  }

  @Test("of two things under one key the second has a figure, and each can be explained")
  func keys() throws {
    let board = CheckedBoard(
      """
      reports:
        - report: strategy
          how-often: by 2002-06-30
        - report: strategy
          how-often: by 2003-06-30
      """)
    let check = try board.check(on: "2002-01-01")
    #expect(
      check.obligations.filter { $0.duty == .report }.map(\.key) == [
        "report/strategy", "report/strategy/2",
      ])
    #expect(try check.finding("report/strategy/2").day == "2003-06-30")
    #expect(Set(check.obligations.map(\.key)).count == check.obligations.count)
  }

  @Test("two agreements that end on one day are one line of what is due")
  func ends() throws {
    let board = CheckedBoard(
      """
      term:
        - starts: 2001-10-01
          for: 6 months
        - starts: 2001-12-01
          for: 4 months
      """)
    #expect(try items(of: board, on: "2002-02-01").count { $0.duty == .term } == 1)
  }

  @Test("a notice gave what was arranged when it went out, though it was recorded after a move")
  func notice() throws {
    var board = CheckedBoard("notice:\n  at-least: 6 weeks before")
    board.fixed("2002-06-18")
    let meeting = CheckedBoard.meeting("2002-06-18")
    board.apply(
      MeetingMoved(
        meeting: meeting, start: CheckedBoard.at("2002-06-25"), venue: "Town Hall", why: "clash",
        at: CheckedBoard.at("2002-04-10")))
    board.noticed("2002-06-18", on: "2002-04-05")
    board.noticed("2002-06-18", on: "2002-04-12")
    // Then
    let notices = try #require(board.state.heading(meeting)).notices
    #expect(notices.map(\.start.day) == ["2002-06-18", "2002-06-25"])
  }

  private func items(of board: CheckedBoard, on day: Day) throws -> [DueItem] {
    let known = try #require(board.state.boards[CheckedBoard.id])
    return try known.outlook(Calendars.holidays()).open(on: day)
  }
}
