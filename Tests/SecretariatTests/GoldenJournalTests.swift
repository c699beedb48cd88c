import TestSupport
import Governance
import Secretariat
import Store
import Testing

/// A journal written by the first release is read by every later one.
///
/// `Golden/v1.jsonl` was written by the program and is never written again: a later kind or
/// version gets a file of its own beside it.
struct GoldenJournalTests {
  let scratch: Scratch
  let lines: [String]
  let journal: SQLiteJournal

  init() throws {
    scratch = try Scratch()
    lines = try Repository.text("Tests/SecretariatTests/Golden/v1.jsonl")
      .split(separator: "\n").map(String.init)
    journal = try JournalFile.make(scratch.path())
    _ = try JournalFile.fill(journal, from: lines)
  }

  private func clerk() throws -> Clerk {
    let clerk = try TestOffice.clerk(journal)
    try clerk.loadAll()
    return clerk
  }

  @Test("it imports and verifies, to the head it was written with")
  func verifies() throws {
    let verification = journal.verify()
    #expect(verification.failure == nil)
    let hash = "80f1dea04870cc320dcd238ca3bc58f444d8c5951c370542e558b4844e7888e4"
    #expect(verification.head?.hash == hash)
    #expect(verification.head?.number == verification.count)
  }

  @Test("it holds every kind of event at least once")
  func complete() throws {
    var found: Set<String> = []
    try journal.forEachEntry(after: 0) { found.insert("\($0.kind) \($0.eventVersion)") }
    for type in EventRegistry.all {
      #expect(found.contains("\(type.kind) \(type.version)"), "\(type) is missing")
    }
  }

  @Test("it is written out again byte by byte")
  func exported() throws {
    var again: [String] = []
    try JournalFile.export(journal) { again.append($0) }
    #expect(again == lines)
  }

  @Test("each of its payloads is what this release would write")
  func payloads() throws {
    let codec = EventCodec()
    var entries: [Entry] = []
    try journal.forEachEntry(after: 0) { entries.append($0) }
    for entry in entries {
      #expect(try codec.payload(of: codec.recorded(entry).event) == entry.payload)
    }
  }

  @Test("it folds to what was recorded")
  func facts() throws {
    // Given
    let state = try clerk().state
    let meeting = MeetingID("golden", "2002-03-26")
    let board = try #require(state.boards["golden"])
    // Then the office
    #expect(state.journal.isRehearsal)
    #expect(state.journal.title == "Golden journal")
    #expect(state.directory.people.keys.sorted() == ["b-mason", "c-roy", "t-lowe", "z-adams"])
    #expect(state.directory.name(of: "b-mason") == "Dr B. Mason \"Hart\"")
    #expect(state.directory.bodies["old-authority"]?.succeeded?.by == "new-trust")
    #expect(state.directory.calendars.map(\.name) == ["hol.json"])
    // Then the board
    #expect(board.closures == ["2002-03-22": "offices closed"])
    #expect(board.disregarded == ["2002-03-25": "national mourning"])
    #expect(board.holder(of: .deputy, on: "2002-04-30") == "b-mason")
    #expect(board.holder(of: .deputy, on: "2002-05-01") == nil)
    #expect(board.seats(of: "t-lowe", on: "2002-04-30").map(\.id) == ["carer"])
    #expect(board.seats(of: "t-lowe", on: "2002-05-01") == [])
    #expect(board.seats.first { $0.id == "head" }?.to == "2002-04-30")
    #expect(board.substitutes.map(\.substitute) == ["c-roy"])
    #expect(board.acceptances.map(\.subject) == [.code, .confidentiality])
    #expect(board.dispensations.map(\.scope) == [.speakAndVote])
    // Then the meetings
    let heading = try #require(board.meetings[meeting])
    #expect(heading.closed?.description == "2002-03-26T15:29:00+00:00")
    #expect(heading.sittings.count == 2)
    #expect(heading.foundInquorate?.choice == .wait)
    #expect(heading.papers.map(\.paper) == ["agenda", "reports"])
    #expect(heading.despatches.map(\.recipient) == ["members"])
    #expect(board.meetings[MeetingID("golden", "2002-05-21")]?.start.day == "2002-05-22")
    #expect(board.meetings[MeetingID("golden", "2002-06-12")]?.stands == false)
    let proceedings = try #require(state.proceedings[meeting])
    #expect(proceedings.items.map(\.access) == [.open, .closed])
    #expect(proceedings.attendance.movements.count == 8)
    #expect(proceedings.replies["b-mason"] == .substitute("c-roy"))
    #expect(proceedings.barring("t-lowe", from: "2")?.nature == "trustee")
    let at = try #require(Moment("2002-03-26T14:10:00+00:00"))
    #expect(try clerk().quorum(meeting, at: at).heads.map(\.person) == ["z-adams", "c-roy"])
  }
}
