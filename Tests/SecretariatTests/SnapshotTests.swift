import Governance
import Secretariat
import Store
import TestSupport
import Testing

/// A board taken from a snapshot is the board that its entries fold to, or it is not taken.
struct SnapshotTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("every sample reads the same from snapshots", arguments: Sample.names)
  func samples(name: String) throws {
    // Given
    let journal = try JournalFile.make(scratch.path())
    try Rehearsal.play(
      try SampleReader.read(name), into: journal, zone: try TestOffice.zone.get())
    let folded = try TestOffice.clerk(journal)
    try folded.loadAll()
    // When
    try TestOffice.clerk(journal, worthKeeping: 0).loadAll()
    let taken = try TestOffice.clerk(journal, worthKeeping: 0)
    try taken.loadAll()
    // Then
    #expect(taken.state == folded.state)
    let boards = folded.state.boards.keys.map(Stream.board)
    let areTaken = boards.allSatisfy { !taken.record.isWhole($0) && folded.record.isWhole($0) }
    #expect(areTaken)
    for stream in boards {
      #expect(taken.record.version(of: stream) == folded.record.version(of: stream))
      try taken.load(stream)
      #expect(taken.record.entries(of: stream).count == folded.record.entries(of: stream).count)
    }
    #expect(taken.state == folded.state)
  }

  @Test("what was written since a snapshot is read on top of it, and what was withdrawn is gone")
  func since() throws {
    // Given
    let (journal, ann) = try office()
    try TestOffice.clerk(journal, worthKeeping: 0).loadBoards()
    let ben = try TestOffice.clerk(journal, worthKeeping: 0)
    try ben.loadState(of: .board(TestOffice.icb))
    let isWhole = ben.record.isWhole(.board(TestOffice.icb))
    #expect(!isWhole)
    // When
    let closed = ClosureDeclared(
      board: TestOffice.icb, day: "2002-04-02", name: "Office closed")
    let entry = try #require(try ann.perform([closed]).saved.first)
    try ben.refresh()
    // Then
    #expect(ben.state.boards[TestOffice.icb]?.closures.count == 1)
    // When it is withdrawn
    _ = try ann.undo(entry.number, why: "it was open")
    try ben.refresh()
    // Then
    #expect(ben.state.boards == ann.state.boards)
    #expect(ben.state.boards[TestOffice.icb]?.closures.isEmpty == true)
  }

  @Test("a snapshot of another chain, of another build or out of shape is not taken")
  func forged() throws {
    // Given
    let (journal, clerk) = try office()
    let stream = Stream.board(TestOffice.icb)
    try TestOffice.clerk(journal, worthKeeping: 0).loadState(of: stream)
    let row = try #require(try journal.derived(.snapshot, of: [stream.board]).first)
    let basis = row.basis
    let body = row.body
    func kept(_ version: Int, _ basis: String, _ body: [UInt8]) throws -> Clerk {
      try journal.store([
        DerivedRow(.snapshot, of: stream, version: version, basis: basis, body: body)
      ])
      let other = try TestOffice.clerk(journal)
      try other.loadState(of: stream)
      return other
    }
    // Then
    let own = try kept(row.version, basis, body).record.isWhole(stream)
    #expect(!own)
    for (version, basis, body) in [
      (row.version - 1, basis, body), (row.version + 1, basis, body),
      (row.version, basis.replacing("0", with: "1") + "0", body),
      (row.version, "another build", body), (row.version, basis, Array(body.dropLast())),
      (row.version, basis, [7]),
    ] {
      let other = try kept(version, basis, body)
      let (isWhole, isSame) = (
        other.record.isWhole(stream), other.state.boards == clerk.state.boards
      )
      #expect(isWhole && isSame, "\(version) \(basis)")
    }
  }

  @Test("what a meeting waits for, as another build kept it, is made again with its board")
  func waiting() throws {
    // Given
    let (journal, clerk) = try office()
    let told = try clerk.outlooks()
    let row = try #require(try journal.derived(.waiting, of: [TestOffice.icb]).first)
    let stream = try #require(Stream(rawValue: row.stream))
    #expect(told.first?.waiting.isEmpty == false)
    // When
    for basis in ["another build", row.basis] {
      try journal.store([
        DerivedRow(.waiting, of: stream, version: row.version, basis: basis, body: [7])
      ])
      // Then
      #expect(try TestOffice.clerk(journal).outlooks() == told, "\(basis)")
    }
  }

  @Test("a board that has been quiet for years still owes its reports, kept or asked of the day")
  func quiet() throws {
    let journal = try JournalFile.make(scratch.path())
    let text = """
      name: Board
      nation: england-and-wales
      reports: { report: finances, how-often: once in each financial quarter }
      """
    _ = try TestOffice.clerk(journal).perform([
      JournalOpened(rehearsal: false, title: "Office"),
      BoardFounded(board: TestOffice.icb, name: "Board", on: "2001-10-01"),
      ConstitutionAdopted(
        board: TestOffice.icb, from: "2001-10-01", by: "both", partners: [:],
        constitution: try YAMLReader.read(text, named: "text")),
    ])
    _ = try TestOffice.clerk(journal).outlooks()
    for years in 1...4 {
      let later = try TestOffice.clerk(
        journal, at: TestOffice.noon.adding(minutes: years * 365 * 1440))
      let today = later.now.day
      let kept = try later.outlooks().flatMap { $0.open(on: today) }.compactMap(\.day)
      let asked = try later.outlooks(asOf: today).flatMap { $0.open(on: today) }.compactMap(\.day)
      // The quarter that is over is still owed, and the one that runs.
      let quarter = Period.financialQuarter
      #expect(kept == [quarter.before(today), quarter.around(today)].map(\.upperBound))
      #expect(asked == kept)
    }
  }

  @Test("what a meeting waited for before it was cancelled was waited for then")
  func cancelled() throws {
    let (journal, clerk) = try office()
    let day = clerk.now.day
    let before = try clerk.outlooks(asOf: day)
    #expect(before.first?.waiting.contains { $0.meeting == TestOffice.second } == true)
    let later = try TestOffice.clerk(journal, at: TestOffice.evening.adding(minutes: 1440))
    _ = try later.perform([
      MeetingCancelled(meeting: TestOffice.second, on: day + 1, why: "flood")
    ])
    #expect(try later.outlooks(asOf: day).first?.waiting == before.first?.waiting)
    let after = try later.outlooks(asOf: day + 1)
    #expect(after.first?.waiting.contains { $0.meeting == TestOffice.second } == false)
  }

  @Test("what was known on a day is never taken from a snapshot")
  func knownOn() throws {
    let (journal, _) = try office()
    try TestOffice.clerk(journal, worthKeeping: 0).loadAll()
    let clerk = try TestOffice.clerk(journal, knownOn: "2002-03-25", worthKeeping: 0)
    try clerk.loadState(of: .board(TestOffice.icb))
    #expect(clerk.state.boards.isEmpty)
    let isWhole = clerk.record.isWhole(.board(TestOffice.icb))
    #expect(isWhole)
  }

  private func office() throws -> (SQLiteJournal, Clerk) {
    let journal = try JournalFile.make(scratch.path())
    let clerk = try TestOffice.clerk(journal)
    _ = try clerk.perform(try TestOffice.founding())
    try clerk.loadAll()
    return (journal, clerk)
  }
}
