import Governance
import Secretariat
import Store
import Testing
import TestSupport

/// A year of Salford's board, October 2001 to September 2002: exactly what was missed, what is to
/// be known besides, and nothing else at three days and as known on two.
///
/// The lists were derived by hand from the document and the sample, before any check was made.
struct SalfordYearTests {
  private let journal = MemoryJournal(identifier: "id")
  private let sample: Sample

  init() throws {
    sample = try SampleReader.read("salford-year")
    try Rehearsal.play(sample, into: journal, zone: try TestOffice.zone.get(), machine: 0)
  }

  private func findings(on day: Day, knownOn: Day? = nil) throws -> [String] {
    let clerk = try TestOffice.clerk(journal, at: sample.clock, knownOn: knownOn)
    let check = try #require(try clerk.check("salford-icb", on: day))
    return check.findings.map { "\($0.key): \($0.compliance.words)" }
  }

  private static let open = [
    "acceptance/f-teal/confidentiality: no deadline", "acceptance/f-teal/code: no deadline",
    "report/performance-report-to-the-Health-Authority: not agreed",
    "report/performance-report-to-Salford-Primary-Care-Trust: not agreed",
    "review/formal-review: not agreed", "term: not agreed", "agreement/quorum: not agreed",
  ]

  private static func circulation(_ meeting: String) -> [String] {
    ["carers-groups", "user-groups", "advocacy-groups", "local-bodies", "the-library"].map {
      "circulation/\(meeting)/\($0): no deadline"
    }
  }

  private static func regular(_ names: String...) -> [String] {
    names.map { "report/\($0): no deadline" }
  }

  private static let winter =
    [
      "notice/2002-02-05: missed by 17 days", "next-meeting/2001-12-18: missed by 2 days",
    ]
    + regular(
      "working-groups'-reports", "activity-levels", "finances",
      "registration-and-inspection-reports", "internal-evaluations", "external-evaluations") + open

  @Test("as at 31 January 2002, with all that is known")
  func january() throws {
    #expect(try findings(on: "2002-01-31") == Self.winter)
  }

  @Test("as known on 31 January 2002 one recipient has nothing: that he had it was noted later")
  func januaryKnown() throws {
    #expect(
      try findings(on: "2002-01-31", knownOn: "2002-01-31")
        == ["minutes/2001-11-20/chief-executive-of-the-health-authority: missed by 58 days"]
        + Self.winter)
  }

  /// What no later recording changed, up to the gap over the change of phase.
  private static func lapses(cabinet: Int, health: Int, notice: Int) -> [String] {
    [
      "notice/2002-02-05: missed by 17 days", "next-meeting/2001-12-18: missed by 7 days",
      "papers/2002-04-02/Activity-and-finance: missed by 1 day",
      "report/report-to-the-Cabinet/2002-01-01: missed by \(cabinet) days",
      "minutes/2002-04-02/chief-executive-of-the-health-authority: missed by \(health) days",
      "papers/2002-05-21/Direct-payments: missed by 1 day",
      "notice/2002-07-09: missed by \(notice) days",
      "minutes/2002-05-21/chief-executive-of-the-council: missed by 1 day",
    ]
  }

  private static let straddling = "next-meeting/2002-02-05: met, with a note"
  private static let spring = "report/report-to-the-Cabinet/2002-04-01: met, with a note"
  private static let summer =
    circulation("2002-02-05")
    + regular(
      "working-groups'-reports", "activity-levels", "finances", "complaints",
      "internal-evaluations", "external-evaluations") + open

  @Test("as at 2 July 2002, with all that is known")
  func july() throws {
    // The quarter without a report was late until the next one came, on 20 June.
    #expect(
      try findings(on: "2002-07-02")
        == Self.lapses(cabinet: 81, health: 77, notice: 21) + [Self.straddling, Self.spring]
        + Self.summer)
  }

  @Test("as known on 2 July 2002 neither that notice nor that report had been noted")
  func julyKnown() throws {
    #expect(
      try findings(on: "2002-07-02", knownOn: "2002-07-02")
        == Self.lapses(cabinet: 93, health: 77, notice: 35)
        + ["report/report-to-the-Cabinet/2002-04-01: missed by 2 days", Self.straddling]
        + Self.summer)
  }

  @Test("as at 30 September 2002")
  func september() throws {
    #expect(
      try findings(on: "2002-09-30")
        == Self.lapses(cabinet: 81, health: 167, notice: 21)
        + ["next-meeting/2002-07-23: missed by 1 day", Self.straddling, Self.spring]
        + ["next-meeting/2002-05-21: met, with a note"]
        + Self.circulation("2002-02-05") + Self.circulation("2002-09-24")
        + Self.regular(
          "working-groups'-reports", "activity-levels", "finances", "complaints",
          "registration-and-inspection-reports", "internal-evaluations", "external-evaluations")
        + Self.open)
  }

  @Test("the working of a gap that straddles two phases shows both rules and their limits")
  func working() throws {
    let clerk = try TestOffice.clerk(journal, at: sample.clock)
    let check = try #require(try clerk.check("salford-icb", on: "2002-09-30"))
    let gap = try check.finding("next-meeting/2002-02-05")
    #expect(gap.day == "2002-04-05")
    #expect(gap.done == "2002-04-02")
    #expect(
      gap.explanation.lines.contains(
        "Under the rule then in force (a meeting at least every 6 weeks), due by Tue 19 Mar 2002: "
          + "missed by 14 days."))
    #expect(
      try check.finding("minutes 21 May council").key.hasSuffix("chief-executive-of-the-council"))
  }

  @Test("a board founded later is not looked at, and every board is let go of afterwards")
  func boards() throws {
    let clerk = try TestOffice.clerk(journal, at: sample.clock)
    let boards = try clerk.boards()
    #expect(boards.count == 2)
    let early = try boards.compactMap { try clerk.check($0, on: "2002-01-31")?.board.id }
    #expect(early == ["salford-icb"])
    for board in boards { clerk.close(board) }
    #expect(clerk.state.boards.isEmpty)
    #expect(clerk.state.proceedings.isEmpty)
  }
}
