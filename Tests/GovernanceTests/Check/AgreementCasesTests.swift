import Testing

@testable import Governance

/// The cases A29 and A30: notices to withdraw, and the term of an agreement.
struct AgreementCasesTests {
  static let windows = """
    withdrawal:
      - given: April to August
        effect: 31 March following
        at-least: 7 months
      - given: October to March
        effect: end of the following financial year
        at-most: 18 months
    """
  static let terms = """
    term:
      - starts: 2013-04-01
        for: 5 years
      - starts: 2020-04-01
        for: 4 years
        extension: 2 years
    """

  @Test(
    "A29: a notice to withdraw takes effect by its window; September is in none",
    arguments: [
      ("2003-04-01", "2004-03-31"), ("2003-08-31", "2004-03-31"), ("2003-09-01", nil),
      ("2003-09-30", nil), ("2003-10-01", "2005-03-31"), ("2004-01-31", "2005-03-31"),
      ("2004-03-31", "2005-03-31"), ("2004-04-01", "2005-03-31"),
    ] as [(Day, Day?)])
  func a29(given: Day, effective: Day?) throws {
    // When
    var board = CheckedBoard(AgreementCasesTests.windows)
    board.apply(WithdrawalNotified(board: CheckedBoard.id, partner: "council", on: given))
    // Then
    let found = try board.obligation("withdrawal/council", on: given)
    if let effective {
      #expect(found.compliance == .notYetDue)
      #expect(found.day == effective)
    } else {
      #expect(
        found.compliance
          == .noProvision("the partners are to agree a day; plan for Thu 31 Mar 2005"))
      #expect(found.day == nil)
    }
  }

  @Test("A29: a September notice says which bound of which window it breaks")
  func september() throws {
    var board = CheckedBoard(AgreementCasesTests.windows)
    board.apply(WithdrawalNotified(board: CheckedBoard.id, partner: "ha", on: "2003-09-01"))
    #expect(
      try board.obligation("withdrawal/ha", on: "2003-12-01").readings == [
        "Wed 31 Mar 2004 is less than 7 months after notice on Mon 1 Sep 2003",
        "Thu 31 Mar 2005 is more than 18 months after notice on Mon 1 Sep 2003",
      ])
  }

  @Test("A30: the term, its extension, the days before execution and the days without agreement")
  func a30() throws {
    // Given
    var board = CheckedBoard(AgreementCasesTests.terms, founded: "2013-04-01")
    // Then the ends
    let agreement = try #require(
      board.state.boards[CheckedBoard.id]?.agreements(on: "2020-07-01").last)
    #expect(agreement.ends == "2024-03-31")
    #expect(agreement.term.endsAtLatest == "2026-03-31")
    // And from 1 April 2018 there is no framework
    let open = try board.obligation("term/2018-04-01/uncovered", on: "2018-04-10")
    #expect(
      open.compliance
        == .missed(
          days: 10, "operating without a legal framework, Sun 1 Apr 2018 to Tue 10 Apr 2018"))
    // When it is executed with retroactive effect
    #expect(
      board.propose(
        AgreementExecuted(board: CheckedBoard.id, starts: "2020-04-01", on: "2020-06-15")) == nil)
    // Then it is in force, and the history shows both
    let gap = try board.obligation("term/2018-04-01/uncovered", on: "2020-07-01")
    #expect(gap.compliance.words == "missed by 731 days")
    #expect(
      try board.obligation("term/2020-04-01/execution", on: "2020-07-01").compliance
        == .metWithNote(
          "in force from Wed 1 Apr 2020 with retroactive effect; the partners operated for 75 days, to "
            + "Sun 14 Jun 2020, before it was executed"))
    #expect(try board.stands("term/2020-04-01/end", on: "2020-07-01") == "not yet due")
  }

  @Test("A30: an extension after the end is refused, and one in time holds")
  func extended() throws {
    var board = CheckedBoard(AgreementCasesTests.terms, founded: "2013-04-01")
    func extending(to: Day, on day: Day) -> AgreementExtended {
      AgreementExtended(board: CheckedBoard.id, starts: "2020-04-01", to: to, on: day)
    }
    #expect(
      board.propose(extending(to: "2026-03-31", on: "2024-04-05"))
        == "the agreement expired on Sun 31 Mar 2024, before Fri 5 Apr 2024; "
        + "record a new agreement, which may have retroactive effect")
    #expect(
      board.propose(extending(to: "2026-04-01", on: "2024-02-01"))
        == "the agreement cannot be extended to Wed 1 Apr 2026; "
        + "expected a day after Sun 31 Mar 2024 and not later than Tue 31 Mar 2026")
    #expect(board.propose(extending(to: "2026-03-31", on: "2024-03-31")) == nil)
    #expect(try board.obligation("term/2020-04-01/end", on: "2025-01-01").day == "2026-03-31")
    #expect(
      try !board.check(on: "2026-03-31").obligations.contains {
        $0.key == "term/2024-04-01/uncovered"
      })
    #expect(
      try board.stands("term/2026-04-01/uncovered", on: "2026-04-02") == "missed by 2 days")
  }
}
