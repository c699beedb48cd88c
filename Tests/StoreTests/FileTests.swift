import TestSupport
import Foundation
import Governance
import Store
import Testing

/// The file behind a journal, and the files that are no journals.
struct FileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("a journal is its owner's alone, or its group's when asked", arguments: [false, true])
  func modes(group: Bool) throws {
    let path = scratch.path()
    let journal = try SQLiteJournal(making: path, identifier: "id", group: group)
    try journal.append([Acts.person(1)], to: .directory, after: 0)
    #expect(try mode(path) == (group ? 0o660 : 0o600))
    #expect(try mode(path + "-wal") == (group ? 0o660 : 0o600))
  }

  @Test("a journal keeps a write-ahead log and knows what it is")
  func pragmas() throws {
    _ = try SQLiteJournal(making: scratch.path(), identifier: "id")
    let raw = try RawDatabase(scratch.path())
    #expect(try raw.run("PRAGMA journal_mode") == ["wal"])
    #expect(try raw.run("PRAGMA application_id") == ["1366650738"])
    #expect(try raw.run("PRAGMA user_version") == ["1"])
    #expect(try raw.run("SELECT identifier FROM journal") == ["id"])
  }

  @Test("a file that exists is never made into a journal")
  func exists() throws {
    let path = try scratch.write(Array("notes".utf8), to: "notes")
    let said = try line { _ = try SQLiteJournal(making: path, identifier: "id") }
    #expect(said == "\(path) already exists; give another name")
    #expect(try scratch.bytes("notes") == Array("notes".utf8))
  }

  @Test("where there is no file, a journal is neither found nor made")
  func missing() throws {
    let path = scratch.path("none")
    let said = try line { _ = try SQLiteJournal(opening: path) }
    #expect(said == "there is no journal at \(path)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a folder that is not there is told")
  func noFolder() throws {
    let path = scratch.path("none/journal")
    let said = try line { _ = try SQLiteJournal(making: path, identifier: "id") }
    #expect(said == "\(path) could not be made: there is no folder \(scratch.path("none"))")
  }

  @Test(
    "a file that is no journal is left as it is",
    arguments: [
      "", "x", "a letter of some lines\nand no journal\n", String(repeating: "long ", count: 2000),
    ])
  func noJournal(text: String) throws {
    // Given
    let path = try scratch.write(Array(text.utf8), to: "letter")
    // When
    let said = try line { _ = try SQLiteJournal(opening: path) }
    // Then
    #expect(said == "\(path) is not a Quorate journal")
    #expect(try scratch.bytes("letter") == Array(text.utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["letter"])
  }

  @Test(
    "another program's database is left as it is",
    arguments: [
      "CREATE TABLE journal (identifier TEXT); INSERT INTO journal VALUES ('x')",
      "PRAGMA application_id = 7; CREATE TABLE t (x)",
    ])
  func otherDatabase(sql: String) throws {
    // Given
    let path = scratch.path("other")
    try RawDatabase(path).run(sql)
    let before = try scratch.bytes("other")
    // When
    let said = try line { _ = try SQLiteJournal(opening: path) }
    // Then
    #expect(said == "\(path) is not a Quorate journal")
    #expect(try scratch.bytes("other") == before)
  }

  @Test("a folder is no journal")
  func folder() throws {
    let path = scratch.folder.path
    let said = try line { _ = try SQLiteJournal(opening: path) }
    #expect(said?.contains(path) == true)
  }

  @Test("a newer format is told, and not touched")
  func newer() throws {
    _ = try SQLiteJournal(making: scratch.path(), identifier: "id")
    try RawDatabase(scratch.path()).run("PRAGMA user_version = 2")
    let said = try line { _ = try SQLiteJournal(opening: scratch.path()) }
    #expect(
      said == "\(scratch.path()) was made by another release of Quorate (format 2; this one reads "
        + "1): open it with that release")
  }

  @Test("a journal that cannot be written can be read", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    // Given
    try SQLiteJournal(making: scratch.path(), identifier: "id")
      .append([Acts.person(1)], to: .directory, after: 0)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: scratch.path())
    // When
    let journal = try SQLiteJournal(opening: scratch.path())
    // Then
    #expect(try journal.lastNumber() == 1)
    let said = try line { try journal.append([Acts.person(2)], to: .directory, after: 1) }
    #expect(said?.hasPrefix("\(scratch.path()) cannot be written: ") == true)
  }
}
