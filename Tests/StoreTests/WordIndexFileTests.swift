import TestSupport
import Governance
import Store
import Testing

/// The index of words in a file: brought up by whoever searches, made again where it is of no use,
/// and never in the way of an act.
struct WordIndexFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func journal() throws -> SQLiteJournal {
    let journal = try SQLiteJournal(making: scratch.path(), identifier: "id")
    try journal.append((1...5).map(Acts.person), to: .directory, after: 0)
    return journal
  }

  private func found(
    _ journal: SQLiteJournal, _ typed: String = "\"person 3\""
  ) throws -> EntryNumbers {
    try journal.wordIndex().numbers(of: .words(try SearchQuery(typed).terms[0]))
  }

  /// Whether words are looked for in the index, once it was brought up.
  private func hasIndex(_ journal: SQLiteJournal) throws -> Bool {
    try journal.wordIndex() is SQLiteJournal
  }

  private func lastRow() throws -> String? {
    try RawDatabase(scratch.path()).run("SELECT rowid FROM card ORDER BY rowid DESC LIMIT 1").first
  }

  @Test("an act writes no rows; the first search makes those that are missing")
  func actsWriteNoRows() throws {
    let journal = try journal()
    #expect(try lastRow() == nil)
    #expect(try found(journal) == [3])
    #expect(try lastRow() == "5")
    try journal.append([Acts.person(named: "Late")], to: .directory, after: 5)
    #expect(try lastRow() == "5")
    #expect(try found(journal, "late") == [6])
    #expect(try lastRow() == "6")
  }

  @Test("where the file cannot be written every entry is read")
  func locked() throws {
    // Given somebody who writes for longer than a search waits
    let journal = try journal()
    let raw = try RawDatabase(scratch.path())
    try raw.run("BEGIN IMMEDIATE")
    // Then
    #expect(try !hasIndex(journal))
    #expect(try found(journal) == [3])
    try raw.run("COMMIT")
    #expect(try hasIndex(journal))
  }

  @Test("a file of an older release gets its index by the first search, and no entry changes")
  func older() throws {
    // Given
    let head = try journal().verify().head
    try RawDatabase(scratch.path()).run("DROP TABLE card; DROP TABLE card_format")
    // When
    let opened = try SQLiteJournal(opening: scratch.path())
    // Then
    #expect(try hasIndex(opened))
    #expect(try found(opened) == [3])
    #expect(opened.verify().head == head)
    #expect(opened.verify().failure == nil)
  }

  @Test("what an older release wrote behind the index is found")
  func behind() throws {
    // Given an index that ends before the last entry
    _ = try journal()
    let raw = try RawDatabase(scratch.path())
    try raw.run("DROP TABLE card; DROP TABLE card_format")
    let opened = try SQLiteJournal(opening: scratch.path())
    #expect(try hasIndex(opened))
    // An entry that goes in without its row, as an older release would write it
    try raw.run(
      """
      INSERT INTO entry SELECT stream, 6, 6, kind, event_version, recorded, actor,
        replace(payload, 'Person 5', 'Somebody'), previous, x'00' FROM entry WHERE number = 5
      """)
    #expect(try hasIndex(opened))
    #expect(try found(opened, "somebody") == [6])
  }

  @Test("an index that was written in another way is made again")
  func otherFormat() throws {
    _ = try journal()
    try RawDatabase(scratch.path()).run("UPDATE card_format SET number = 0")
    let opened = try SQLiteJournal(opening: scratch.path())
    #expect(try hasIndex(opened))
    #expect(try found(opened) == [3])
  }

  @Test("an index that goes while the journal is open is made again, and appending goes on")
  func without() throws {
    let journal = try journal()
    try RawDatabase(scratch.path()).run("DROP TABLE card; DROP TABLE card_format")
    #expect(try found(journal) == [3])
    try journal.append([Acts.person(named: "Late")], to: .directory, after: 5)
    #expect(try found(journal, "late") == [6])
    #expect(journal.verify().failure == nil)
  }

  @Test("an index that was emptied is not believed, and reindexing makes it again")
  func emptied() throws {
    let journal = try journal()
    #expect(try hasIndex(journal))
    try RawDatabase(scratch.path()).run("INSERT INTO card (card) VALUES ('delete-all')")
    #expect(try found(journal) == [3])
    #expect(try journal.reindex() == 5)
    #expect(try hasIndex(journal))
    #expect(try found(journal) == [3])
  }

  @Test("a backup has the index too")
  func backup() throws {
    try journal().backUp(to: scratch.path("copy"))
    let copy = try SQLiteJournal(opening: scratch.path("copy"))
    #expect(try hasIndex(copy))
    #expect(try found(copy) == [3])
  }

  @Test("what another program appends is found at once")
  func other() throws {
    let first = try journal()
    let second = try SQLiteJournal(opening: scratch.path())
    try second.append([Acts.person(named: "Another")], to: .directory, after: 5)
    #expect(try hasIndex(first))
    #expect(try found(first, "another") == [6])
  }
}
