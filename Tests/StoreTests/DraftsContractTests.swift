import Governance
import Store
import TestSupport
import Testing

/// What every journal does with drafts and working notes, which are not in its chain.
@Suite("Drafts and notes beside every chain") struct DraftsContractTests {
  let scratch: Scratch
  let meeting = MeetingID("icb", "2002-03-26")
  let other = MeetingID("icb", "2002-05-21")

  init() throws { scratch = try Scratch() }

  @Test(
    "a draft takes the place of the one before, and is removed", arguments: JournalKind.allCases)
  func drafts(kind: JournalKind) throws {
    let journal = try kind.make(in: scratch)
    #expect(try journal.drafts(of: [meeting])[meeting] == nil)
    try journal.keep(draft: "first é\n", of: meeting, inPlaceOf: nil)
    try journal.keep(draft: "", of: other, inPlaceOf: nil)
    try journal.keep(draft: "second\n", of: meeting, inPlaceOf: "first é\n")
    #expect(try journal.drafts(of: [meeting])[meeting] == "second\n")
    // Nobody's draft is lost to one who did not read it.
    for known in ["first é\n", nil, ""] {
      #expect(throws: JournalError.self) {
        try journal.keep(draft: "third", of: meeting, inPlaceOf: known)
      }
    }
    #expect(try journal.drafts(of: [meeting])[meeting] == "second\n")
    try journal.keep(draft: nil, of: meeting, inPlaceOf: "second\n")
    try journal.keep(draft: nil, of: meeting, inPlaceOf: nil)
    #expect(try journal.drafts(of: [meeting])[meeting] == nil)
    #expect(try journal.drafts(of: [other])[other] == "")
    #expect(try journal.lastNumber() == 0)
  }

  @Test(
    "notes stay in the order of writing until they are destroyed", arguments: JournalKind.allCases)
  func notes(kind: JournalKind) throws {
    let journal = try kind.make(in: scratch)
    let notes = (1...12).map {
      WorkingNote(item: ItemID(rawValue: "\($0 % 3)"), text: "note \($0)")
    }
    for note in notes { try journal.keep(note: note, on: meeting) }
    try journal.keep(note: notes[0], on: other)
    #expect(try journal.notes(on: meeting) == notes)
    #expect(try journal.destroyNotes(on: meeting) == 12)
    #expect(try journal.destroyNotes(on: meeting) == 0)
    #expect(try journal.notes(on: meeting).isEmpty)
    #expect(try journal.notes(on: other) == [notes[0]])
    #expect(try journal.attachments().isEmpty)
  }

  @Test("a journal made before there were drafts is read, and gets them when one is kept")
  func older() throws {
    // Given
    let path = scratch.path("older")
    _ = try SQLiteJournal(making: path, identifier: "older")
    try RawDatabase(path).run("DROP TABLE draft; DROP TABLE note")
    let journal = try SQLiteJournal(opening: path)
    // Then
    #expect(try journal.drafts(of: [meeting])[meeting] == nil)
    #expect(try journal.notes(on: meeting).isEmpty)
    #expect(try journal.destroyNotes(on: meeting) == 0)
    try journal.keep(draft: "text", of: meeting, inPlaceOf: nil)
    #expect(try SQLiteJournal(opening: path).drafts(of: [meeting])[meeting] == "text")
  }
}
