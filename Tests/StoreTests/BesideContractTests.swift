import TestSupport
import Governance
import Store
import Testing

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

  @Test("rows of what is due are replaced by board", arguments: JournalKind.allCases)
  func outlooks(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    func row(_ stream: String, _ version: Int) -> StoredOutlook {
      StoredOutlook(stream: stream, version: version, calendar: "c", body: "{\"é\":1}")
    }
    // When
    try journal.store([row("board:a", 1), row("board:b", 1)])
    try journal.store([])
    _ = try journal.append(
      Batch(
        proposals: [Proposal(stream: .board("a"), expected: 0, events: [Acts.board("a")])],
        outlooks: [row("board:a", 2)]), recorded: Acts.noon,
      actor: "A")
    // Then
    let rows = try journal.outlooks().sorted { $0.stream < $1.stream }
    #expect(rows == [row("board:a", 2), row("board:b", 1)])
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
    let expected = names.enumerated().map { ("board:\($1)", $0 + 1) }
    #expect(try journal.boardVersions() == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test("many boards of many entries are all found", arguments: JournalKind.allCases)
  func manyBoards(kind: JournalKind) throws {
    let journal = try kind.make(in: scratch)
    for number in 0..<120 {
      let board = BoardID(rawValue: "board-\(number)")
      try journal.append(
        Array(repeating: Acts.board(board), count: number % 3 + 1), to: .board(board), after: 0)
    }
    let versions = try journal.boardVersions()
    #expect(versions.count == 120)
    #expect(versions["board:board-17"] == 3)
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
    let words = "the journal already has entries: import fills only an empty one"
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
