import TestSupport
import Governance
import Store
import Testing

/// The index of words in a file: made for older files, made again, never in the way.
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

  private func hasIndex(_ journal: SQLiteJournal) throws -> Bool {
    try journal.wordIndex() is SQLiteJournal
  }

  @Test("a file of an older release gets its index on opening, and no entry changes")
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

  @Test("what an older release wrote behind the index is found on the next opening")
  func behind() throws {
    // Given an index that ends before the last entry
    _ = try journal()
    let raw = try RawDatabase(scratch.path())
    try raw.run("DROP TABLE card; DROP TABLE card_format")
    var opened = try SQLiteJournal(opening: scratch.path())
    try raw.run("PRAGMA writable_schema = OFF")
    // An entry that goes in without its row, as an older release would write it
    try raw.run(
      """
      INSERT INTO entry SELECT stream, 6, 6, kind, event_version, recorded, actor,
        replace(payload, 'Person 5', 'Somebody'), previous, x'00' FROM entry WHERE number = 5
      """)
    #expect(try !hasIndex(opened))
    #expect(try found(opened, "somebody") == [6])
    // When
    opened = try SQLiteJournal(opening: scratch.path())
    // Then
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

  @Test("without an index words are found by reading, and appending goes on")
  func without() throws {
    // Given an index that goes while the journal is open
    let journal = try journal()
    try RawDatabase(scratch.path()).run("DROP TABLE card; DROP TABLE card_format")
    // Then
    #expect(try !hasIndex(journal))
    #expect(try found(journal) == [3])
    try journal.append([Acts.person(named: "Late")], to: .directory, after: 5)
    #expect(try found(journal, "late") == [6])
    #expect(journal.verify().failure == nil)
  }

  @Test("an index that was emptied is not believed, and reindexing makes it again")
  func emptied() throws {
    let journal = try journal()
    try RawDatabase(scratch.path()).run("INSERT INTO card (card) VALUES ('delete-all')")
    #expect(try !hasIndex(journal))
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
