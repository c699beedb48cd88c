import Governance
import Secretariat
import Store
import TestSupport
import Testing

/// A check that is kept tells on every later day what a check made anew tells.
struct KeptCheckTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("kept from day to day, it is the check made anew", arguments: Sample.names)
  func days(name: String) throws {
    // Given
    let clerk = try sample(name)
    let holidays = try clerk.holidays
    for board in clerk.state.boards.values {
      func anew(_ day: Day) -> BoardCheck {
        BoardCheck(of: board, on: day, in: clerk.state, holidays)
      }
      func kept(_ day: Day) -> KeptCheck {
        KeptCheck(of: board, on: day, in: clerk.state, holidays, replaced: nil)
      }
      // When, then
      var day = board.founded
      var known = kept(day)
      var random = SplitMix64(seed: 9)
      for _ in 0..<120 {
        day = day + random.number(1...29)
        known = KeptCheck(
          of: board, on: day, in: clerk.state, holidays, replaced: nil, since: known)
        expectSame(known.report, anew(day))
        if random.oneIn(9) { known = kept(day) }
      }
    }
  }

  @Test("a board that was written to is judged again, and so is a name that changed")
  func written() throws {
    // Given
    let clerk = try sample("salford-year")
    let boards = try clerk.boards()
    let day = clerk.now.day
    func told() throws -> [CheckReport] {
      var reports: [CheckReport] = []
      try clerk.report(boards, on: day) { reports.append($0) }
      for (report, board) in zip(reports, boards) {
        expectSame(report, try #require(try clerk.check(board, on: day)))
      }
      return reports
    }
    let before = try told()
    #expect(try told() == before)
    let rows = try clerk.journal.derived(.check, of: nil)
    #expect(rows.count == boards.count)
    // When
    for person in clerk.state.directory.people.values.map(\.id).sorted() {
      _ = try clerk.perform([PersonRenamed(person: person, name: "New \(person)")])
    }
    // Then
    _ = try told()
    #expect(try clerk.journal.derived(.check, of: nil) != rows)
    // When a meeting is arranged that nobody hears of
    let meeting = MeetingID(boards[0], "extra")
    _ = try clerk.perform([
      MeetingScheduled(meeting: meeting, start: clerk.now.adding(minutes: 300), venue: "Hall")
    ])
    // Then
    #expect(try told() != before)
  }

  private func sample(_ name: String) throws -> Clerk {
    let journal = try JournalFile.make(scratch.path())
    let sample = try SampleReader.read(name)
    try Rehearsal.play(sample, into: journal, zone: try TestOffice.zone.get())
    let clerk = try TestOffice.clerk(journal, at: sample.clock)
    try clerk.loadAll()
    return clerk
  }

  private func expectSame(_ report: CheckReport, _ check: BoardCheck) {
    #expect(
      report.findings.map { "\($0.words) \($0.sentence)" }
        == check.findings.map { "\($0.compliance.words) \($0.sentence)" })
    var counts: [String: Int] = [:]
    for obligation in check.obligations { counts[obligation.compliance.status, default: 0] += 1 }
    #expect(
      Dictionary(uniqueKeysWithValues: report.counts.map { ($0.words, $0.count) }) == counts)
    #expect(report.hasMissed == check.hasMissed)
  }
}
