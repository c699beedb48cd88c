import Governance
import TestSupport
import Testing

@testable import Store

/// What every journal does, whatever stands behind it: attachments, indexes, boards, filling.
@Suite("Beside every journal's chain") struct BesideContractTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("bytes are kept under their SHA-256, once", arguments: JournalKind.allCases)
  func attachments(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    let large = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    // When
    let name = try journal.keep(Array("abc".utf8))
    _ = try journal.keep(Array("abc".utf8))
    let largeName = try journal.keep(large)
    let emptyName = try journal.keep([])
    // Then
    #expect(name == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(emptyName == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(try journal.attachment(name) == Array("abc".utf8))
    #expect(try journal.attachment(largeName) == large)
    #expect(try journal.attachment(emptyName) == [])
    #expect(try journal.attachment("none") == nil)
    #expect(try journal.attachments() == [name, largeName, emptyName].sorted())
    #expect(try journal.lastNumber() == 0)
  }

  @Test("what was made is replaced by kind and stream", arguments: JournalKind.allCases)
  func derived(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    func row(
      _ board: BoardID, _ version: Int, _ kind: DerivedRow.Kind = .outlook
    ) -> DerivedRow {
      DerivedRow(kind, of: .board(board), version: version, basis: "c", body: [0, 255, 10])
    }
    // When
    try journal.store([row("a", 1), row("b", 1), row("b", 7, .snapshot)])
    try journal.store([])
    _ = try journal.append(
      Batch(
        proposals: [Proposal(stream: .board("a"), expected: 0, events: [Acts.board("a")])],
        derived: [row("a", 2)]), recorded: Acts.noon,
      actor: "A")
    // Then
    let rows = try journal.derived(.outlook, of: nil).sorted { $0.stream < $1.stream }
    #expect(rows == [row("a", 2), row("b", 1)])
    #expect(try journal.derived(.outlook, of: ["b", "c", nil]) == [row("b", 1)])
    #expect(try journal.derived(.snapshot, of: nil) == [row("b", 7, .snapshot)])
    // When
    let names = ["b/1", "b/2", "b-b/1", "b0/1", "c/1"].compactMap { MeetingID($0) }
    let waiting = names.map { meeting in
      DerivedRow(.waiting, of: .meeting(meeting), version: 1, basis: "c", body: [1])
    }
    try journal.store(waiting)
    // Then
    let found = try journal.derived(.waiting, of: ["b"]).map(\.stream).sorted()
    #expect(found == ["meeting:b/1", "meeting:b/2"])
  }

  @Test("boards are told from meetings and from the directory", arguments: JournalKind.allCases)
  func boards(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    let names = ["a", "a-b", "a0", "aa", "b", "zz", "0", "9-9", String(repeating: "z", count: 64)]
    try journal.append([Acts.person(1)], to: .directory, after: 0)
    // When
    for (index, name) in names.enumerated() {
      let board = BoardID(rawValue: name)
      for version in 0...index {
        try journal.append([Acts.board(board)], to: .board(board), after: version)
      }
      try journal.append(
        [Acts.arrival(1)], to: .meeting(MeetingID(board, "2002-03-26")), after: 0)
    }
    // Then
    var number = 1
    var expected = [LatestEntry(board: nil, version: 1, number: 1)]
    for (index, name) in names.enumerated() {
      number += index + 2
      expected.append(
        LatestEntry(board: BoardID(rawValue: name), version: index + 1, number: number))
    }
    func sorted(_ rows: [LatestEntry]) -> [LatestEntry] { rows.sorted { $0.number < $1.number } }
    #expect(try sorted(journal.latest(after: 0)) == expected)
    #expect(try sorted(journal.latest(after: number - 1)) == [expected[names.count]])
    #expect(try journal.latest(after: number) == [])
  }

  @Test("many boards of many entries are all found", arguments: JournalKind.allCases)
  func manyBoards(kind: JournalKind) throws {
    let journal = try kind.make(in: scratch)
    for number in 0..<120 {
      let board = BoardID(rawValue: "board-\(number)")
      try journal.append(
        Array(repeating: Acts.board(board), count: number % 3 + 1), to: .board(board), after: 0)
    }
    let latest = try journal.latest(after: 0)
    #expect(latest.count == 120)
    #expect(latest.first { $0.board == "board-17" }?.version == 3)
  }

  @Test(
    "only an empty journal is filled, and arrives at the same head",
    arguments: JournalKind.allCases)
  func filling(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    try journal.append((1...5).map(Acts.person), to: .directory, after: 0)
    try journal.append([Acts.board("icb")], to: .board("icb"), after: 0)
    let entries = try journal.everything()
    let copy = try kind.make(in: scratch, named: "copy")
    // When
    try copy.fill(identifier: journal.identifier, entries: entries)
    // Then
    #expect(copy.identifier == journal.identifier)
    #expect(try copy.everything() == entries)
    #expect(try copy.chain() == journal.chain())
    let words = "the journal already has entries: name a new file to import an export"
    #expect(throws: JournalError.format(words)) {
      try copy.fill(identifier: "other", entries: entries)
    }
    #expect(copy.identifier == journal.identifier)
    // And it goes on from there
    try copy.append([Acts.person(6)], to: .directory, after: 5)
    #expect(try copy.chain().head?.number == 7)
    #expect(try copy.chain().failure == nil)
  }
}
