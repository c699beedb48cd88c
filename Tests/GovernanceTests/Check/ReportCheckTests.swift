import Testing

@testable import Governance

/// Reports to others and to the board, and reviews.
struct ReportCheckTests {
  private let rules = """
    reports:
      - report: report to the Cabinet
        how-often: once in each financial quarter
        from: 2001-10-01
      - report: complaints
        how-often: regularly
      - report: performance
        how-often: not agreed
      - report: strategy
        how-often: by 2002-06-30
    """

  private func board(_ reports: (String, Day)...) -> CheckedBoard {
    var board = CheckedBoard(rules, founded: "2001-08-01")
    for (report, day) in reports {
      board.apply(ReportMade(board: CheckedBoard.id, report: report, on: day))
    }
    return board
  }

  @Test("two in one quarter do not cover a missed one")
  func quarters() throws {
    let board = board(
      ("report to the Cabinet", "2002-01-15"), ("report to the Cabinet", "2002-03-20"))
    #expect(
      try board.stands("report/report-to-the-Cabinet/2001-10-01", on: "2002-06-30")
        == "missed by 15 days")
    #expect(try board.stands("report/report-to-the-Cabinet/2002-01-01", on: "2002-06-30") == "met")
    #expect(
      try board.stands("report/report-to-the-Cabinet/2002-04-01", on: "2002-06-30")
        == "not yet due")
    #expect(
      try board.stands("report/report-to-the-Cabinet/2002-04-01", on: "2002-07-01")
        == "missed by 1 day")
  }

  @Test("neighbouring quarters more than 100 days apart are met with a note")
  func apart() throws {
    let board = board(
      ("report to the Cabinet", "2001-10-02"), ("report to the Cabinet", "2002-03-28"))
    #expect(
      try board.obligation("report/report-to-the-Cabinet/2002-01-01", on: "2002-03-31").compliance
        == .metWithNote("177 days after the last, on Tue 2 Oct 2001"))
  }

  @Test("a quarter outlives an amendment that names one more recipient")
  func amended() throws {
    var board = board(("report to the Cabinet", "2001-12-20"))
    board.apply(
      ConstitutionAdopted(
        board: CheckedBoard.id, from: "2002-02-15", by: "the partners", partners: [:],
        constitution: TextOutline.read(
          """
          name: Board
          nation: england-and-wales
          reports:
            report: report to the Cabinet
            to: [cabinet, council]
            how-often: once in each financial quarter
          """)))
    #expect(
      try board.stands("report/report-to-the-Cabinet/2002-01-01", on: "2002-04-10")
        == "missed by 10 days")
  }

  @Test("a quarter in which the rule began is not judged")
  func begun() throws {
    let keys = try board().check(on: "2002-01-01").obligations.map(\.key)
    #expect(!keys.contains("report/report-to-the-Cabinet/2001-07-01"))
    #expect(keys.contains("report/report-to-the-Cabinet/2001-10-01"))
  }

  @Test("what is owed regularly is looked at from meeting to meeting, and never late")
  func regularly() throws {
    var board = board(("complaints", "2001-11-20"))
    #expect(try board.stands("report/complaints", on: "2001-11-30") == "met")
    board.held("2001-12-04")
    #expect(
      try board.obligation("report/complaints", on: "2001-12-04").compliance
        == .noDeadline(
          "none since the meeting of Tue 4 Dec 2001; the constitution sets no interval"))
    board.apply(ReportMade(board: CheckedBoard.id, report: "complaints", on: "2001-12-04"))
    #expect(try board.stands("report/complaints", on: "2001-12-04") == "met")
  }

  @Test("what is not agreed is never met, though a report was made")
  func notAgreed() throws {
    let board = board(("performance", "2002-01-10"))
    #expect(try board.stands("report/performance", on: "2002-02-01") == "not agreed")
  }

  @Test("a day once and for all")
  func byDay() throws {
    let none = board()
    #expect(try none.stands("report/strategy", on: "2002-06-30") == "not yet due")
    #expect(try none.stands("report/strategy", on: "2002-07-02") == "missed by 2 days")
    let late = board(("strategy", "2002-07-05"))
    #expect(try late.stands("report/strategy", on: "2002-09-01") == "missed by 5 days")
    #expect(try late.stands("report/strategy", on: "2002-07-04") == "missed by 4 days")
  }

  @Test("a name that no constitution has is refused with those it has")
  func unknown() {
    var board = board()
    #expect(
      board.propose(ReportMade(board: CheckedBoard.id, report: "cabinet", on: "2002-01-01"))
        == "the constitution names no report \"cabinet\"; "
        + "expected report to the Cabinet, complaints, performance or strategy")
  }

  @Test("the periods of each kind, counted a second time from month to month")
  func periods() {
    for month in 0..<240 {
      let day = Day("1999-12-15").adding(months: month)
      let (year, number, _) = day.civil
      let financial = number >= 4 ? year : year - 1
      #expect(Period.month.around(day) == day.month)
      #expect(Period.calendarYear.around(day).lowerBound == Day(year, 1, 1))
      #expect(Period.financialYear.around(day).lowerBound == Day(financial, 4, 1))
      #expect(Period.financialYear.around(day).upperBound == Day(financial + 1, 3, 31))
      let quarter = [1, 4, 7, 10].last { $0 <= number } ?? 1
      #expect(Period.financialQuarter.around(day).lowerBound == Day(year, quarter, 1))
    }
  }
}
