import TestSupport
import Foundation
import Governance
import Secretariat
import Store
import Testing

/// A whole journal is copied, written out and read in, and arrives where it was.
struct JournalFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A journal with a board, some attendance, an undo and an adopted calendar.
  private func given() throws -> SQLiteJournal {
    let journal = try JournalFile.make(scratch.path())
    let clerk = try TestOffice.clerk(journal)
    _ = try clerk.perform(try TestOffice.founding())
    _ = try clerk.perform([
      Arrived(meeting: TestOffice.first, person: "p-1", at: TestOffice.noon),
      PersonRegistered(person: "zoe", name: "Zoe\u{308} \"Q\" \\ / \u{1F642}\nline"),
    ])
    _ = try clerk.undoLast(in: .meeting(TestOffice.first), why: "wrong person")
    let file = #"{"scotland":{"events":[{"date":"2002-01-01","title":"New Year"}]}}"#
    _ = try clerk.perform(AdoptHolidays(Array(file.utf8), named: "scotland.json"))
    return journal
  }

  private func lines(_ journal: SQLiteJournal) throws -> [String] {
    var lines: [String] = []
    try JournalFile.export(journal) { lines.append($0) }
    return lines
  }

  private func state(_ journal: SQLiteJournal) throws -> State {
    let clerk = try TestOffice.clerk(journal)
    try clerk.loadAll()
    return clerk.state
  }

  @Test("an export fills an empty journal, with the same head, state, calendar and export")
  func roundTrip() throws {
    // Given
    let journal = try given()
    let exported = try lines(journal)
    // When
    let copy = try JournalFile.make(scratch.path("copy"))
    let head = try JournalFile.fill(copy, from: exported)
    // Then
    #expect(head == journal.verify().head)
    #expect(copy.verify().failure == nil)
    #expect(copy.verify().head == head)
    #expect(try lines(copy) == exported)
    #expect(try state(copy) == state(journal))
    #expect(try TestOffice.clerk(copy).holidays.name == "scotland.json")
    #expect(exported.allSatisfy { !$0.contains("\n") })
  }

  @Test("a journal with entries is not filled")
  func notEmpty() throws {
    let journal = try given()
    let exported = try lines(journal)
    let head = journal.verify().head
    #expect(
      try refusal { _ = try JournalFile.fill(journal, from: exported) }
        == "the journal already has entries: name a new file to import an export")
    #expect(journal.verify().head == head)
  }

  @Test("an export that was changed, cut or mixed up fills nothing")
  func broken() throws {
    let exported = try lines(try given())
    let last = exported.count - 1
    let entry5 = try #require(exported.firstIndex { $0.contains("\"number\":5,") })
    func without(_ index: Int) -> [String] {
      exported.enumerated().filter { $0.offset != index }.map(\.element)
    }
    let asItWas = "; use the file as it was exported"
    var cases: [(lines: [String], said: String)] = [
      ([], "the export has no heading" + asItWas),
      (without(0), "the export has no heading" + asItWas),
      (without(0) + [exported[0]], "the export has no heading" + asItWas),
      (exported + ["{}"], "line \(last + 2) is not a line of an export" + asItWas),
      (["rubbish"] + exported, "line 1 is not a line of an export" + asItWas),
      ([exported[0]] + exported, "line 2 is not a line of an export" + asItWas),
    ]
    var changed = exported
    changed[entry5] = changed[entry5].replacingOccurrences(
      of: "\"actor\":\"A\"", with: "\"actor\":\"B\"")
    cases.append(
      (
        changed,
        "the export was altered or damaged: entry 5 was altered after it was recorded: "
          + "its checksum does not match" + asItWas
      ))
    var attached = exported
    attached[1] = attached[1].replacingOccurrences(of: "\"base64\":\"e", with: "\"base64\":\"f")
    cases.append((attached, "line 2 is not a line of an export" + asItWas))
    for (index, given) in cases.enumerated() {
      let copy = try JournalFile.make(scratch.path("copy-\(index)"))
      #expect(try refusal { _ = try JournalFile.fill(copy, from: given.lines) } == given.said)
      #expect(try copy.lastNumber() == 0)
      #expect(try copy.attachments() == [])
    }
    let copy = try JournalFile.make(scratch.path("gap"))
    let said = try refusal { _ = try JournalFile.fill(copy, from: without(entry5)) }
    #expect(said?.hasPrefix("the export was altered or damaged: entry 5 is missing") == true)
  }

  @Test("a backup has everything, is its owner's alone, and never goes over a file")
  func backup() throws {
    // Given
    let journal = try given()
    let other = scratch.path("backup")
    // When
    try journal.backUp(to: other)
    // Then
    let copy = try JournalFile.open(other)
    #expect(copy.identifier == journal.identifier)
    #expect(copy.verify() == journal.verify())
    #expect(try copy.attachments() == journal.attachments())
    #expect(try state(copy) == state(journal))
    let mode = try FileManager.default.attributesOfItem(atPath: other)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let before = try scratch.bytes("backup")
    #expect(throws: JournalError.file("\(other) already exists; give another name")) {
      try journal.backUp(to: other)
    }
    #expect(try scratch.bytes("backup") == before)
  }

  @Test("each journal made has an identifier of its own")
  func identifiers() throws {
    let made = try (1...4).map { try JournalFile.make(scratch.path("journal-\($0)")).identifier }
    #expect(Set(made).count == 4)
    #expect(made.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }
}
