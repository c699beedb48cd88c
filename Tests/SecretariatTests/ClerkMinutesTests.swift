import Governance
import Secretariat
import Store
import TestSupport
import Testing

/// Minutes at the office: the draft beside the record, and what is recorded of it.
struct ClerkMinutesTests {
  let scratch: Scratch
  let journal: SQLiteJournal
  let clerk: Clerk
  let meeting = TestOffice.first

  /// A meeting that was held, with its second item agreed.
  init() throws {
    scratch = try Scratch()
    journal = try JournalFile.make(scratch.path())
    clerk = try TestOffice.clerk(journal)
    _ = try clerk.perform(try TestOffice.founding())
    let start = TestOffice.noon.adding(minutes: 120)
    let people: [PersonID] = ["p-1", "p-2", "p-3"]
    _ = try clerk.perform(
      people.map { Arrived(meeting: meeting, person: $0, at: start) } + [
        MeetingOpened(meeting: meeting, at: start),
        ChairTaken(meeting: meeting, person: "p-1", at: start),
        ItemTakenUp(meeting: meeting, item: "1", at: start),
        ItemTakenUp(meeting: meeting, item: "2", at: start.adding(minutes: 5)),
        RecommendationWorded(
          meeting: meeting, item: "2", parts: ["That the plan be adopted."],
          at: start.adding(minutes: 5)),
      ])
    _ = try clerk.perform(
      try clerk.state.declaring(.agreed, on: "2", of: meeting, at: start.adding(minutes: 20)))
    _ = try clerk.perform([MeetingClosed(meeting: meeting, at: start.adding(minutes: 95))])
  }

  @Test("notes become points when the draft is first made; then the draft is kept as it is")
  func notes() throws {
    try clerk.note("carers ask for a later start", on: "2", at: meeting)
    let drafted = try clerk.draftMinutes(of: meeting)
    #expect(drafted.lines.contains("- carers ask for a later start"))
    try clerk.note("said afterwards", on: "2", at: meeting)
    #expect(try clerk.destroyNotes(on: meeting) == 2)
    #expect(try clerk.notes(on: meeting).isEmpty)
    #expect(try clerk.minutes(of: meeting) == drafted)
    let again = try TestOffice.clerk(try JournalFile.open(scratch.path()))
    #expect(try again.minutes(of: meeting) == drafted)
    #expect(
      try refusal { try clerk.note(" ", on: "2", at: meeting) }
        == "the note is empty; write what was said")
  }

  @Test("an edited text is taken, and of one with an error nothing is kept")
  func taking() throws {
    let text = try clerk.draftMinutes(of: meeting).text
    let taken = try clerk.takeMinutes(
      text.replacing("## 2  Plan", with: "## 2  The plan"), of: meeting)
    #expect(taken.minutes.map(\.heading) == ["Apologies", "The plan"])
    let lost = taken.text.replacing("[resolved] ", with: "")
    #expect(
      try refusal { _ = try clerk.takeMinutes(lost, of: meeting) }?.contains(
        "the [resolved] of this minute is missing")
        == true)
    #expect(try clerk.minutes(of: meeting) == taken)
  }

  @Test("a text is not taken in place of a draft that somebody else changed while it was edited")
  func editedTogether() throws {
    let text = try clerk.draftMinutes(of: meeting).text
    let other = try TestOffice.clerk(try JournalFile.open(scratch.path()))
    let theirs = try other.takeMinutes(
      text.replacing("## 2  Plan", with: "## 2  The plan"), of: meeting, editedFrom: text)
    #expect(
      try refusal {
        _ = try clerk.takeMinutes(
          text.replacing("## 2  Plan", with: "## 2  A plan"), of: meeting, editedFrom: text)
      }
        == "somebody else changed the draft meanwhile; see theirs with quorate minutes text, and put the two "
        + "together")
    #expect(try clerk.minutes(of: meeting) == theirs)
  }

  @Test("what is cleared, sent and published is named by its hash, and the copies are kept")
  func standing() throws {
    let entries = try journal.lastNumber()
    _ = try clerk.draftMinutes(of: meeting)
    #expect(try journal.lastNumber() == entries)
    _ = try clerk.perform(MinutesAct.clearing(meeting, by: "p-1", changes: [], on: clerk.now.day))
    _ = try clerk.perform(MinutesAct.sending(meeting, to: ["members"], on: clerk.now.day))
    _ = try clerk.perform(MinutesAct.publishing(meeting, at: "web site", on: clerk.now.day))
    let heading = try #require(clerk.state.heading(meeting))
    #expect(heading.minutes.cleared.last?.numbers == 1...2)
    #expect(heading.minuteNumbers == 1...2)
    let sent = try #require(heading.despatches.last?.text)
    let bytes = try #require(try journal.attachment(sent))
    #expect(String(decoding: bytes, as: UTF8.self).contains("That the plan be adopted."))
    let open = try #require(heading.minutes.published.last?.text)
    #expect(try journal.attachment(open) != nil)
    #expect(try journal.attachments().count == Set([sent, open]).count)
    #expect(journal.verify().failure == nil)
  }

  @Test("what cannot be sent leaves no copy behind")
  func refused() throws {
    _ = try clerk.draftMinutes(of: meeting)
    #expect(
      try refusal {
        _ = try clerk.perform(MinutesAct.sending(meeting, to: ["members"], on: "2002-03-01"))
      }
        == "Fri 1 Mar 2002 is before the meeting was held, on Tue 26 Mar 2002; expected that day or a later one"
    )
    #expect(try journal.attachments().isEmpty)
    #expect(
      try refusal { _ = try clerk.minutes(of: TestOffice.second) }
        == "the meeting of Tue 21 May 2002 has not been opened, so there are no minutes")
  }

  @Test("closed words in a correction are refused")
  func correction() throws {
    _ = try clerk.perform([
      ItemAdded(
        meeting: meeting, item: "3", number: "3", title: "Provider contract", access: .closed)
    ])
    #expect(
      try refusal {
        _ = try clerk.perform(
          MinutesAct.confirming(
            MinutesConfirmed(
              meeting: meeting, at: TestOffice.second, on: clerk.now.day,
              corrections: ["minute 3: the provider contract was let"])))
      }
        == "corrections are public, and this one contains exempt words: \"provider contract\"; word it "
        + "otherwise")
  }

  @Test("a draft is in a backup, and not in an export")
  func backup() throws {
    _ = try clerk.takeMinutes(
      try clerk.draftMinutes(of: meeting).text.replacing("## 2  Plan", with: "## 2  Secret words"),
      of: meeting)
    try journal.backUp(to: scratch.path("copy"))
    let copy = try TestOffice.clerk(try JournalFile.open(scratch.path("copy")))
    #expect(try copy.minutes(of: meeting).minutes.last?.heading == "Secret words")
    var lines: [String] = []
    try JournalFile.export(journal) { lines.append($0) }
    #expect(!lines.joined().contains("Secret words"))
  }

  @Test("a draft and notes that were removed are gone from the file")
  func erased() throws {
    try clerk.note("unmistakable words", on: "2", at: meeting)
    #expect(try contains("unmistakable words"))
    _ = try clerk.destroyNotes(on: meeting)
    #expect(try !contains("unmistakable words"))
  }

  /// Whether the journal's file, or its log, has some words in it.
  private func contains(_ words: String) throws -> Bool {
    try ["", "-wal"].contains { suffix in
      let bytes = try scratch.bytes("journal.quorate" + suffix)
      return String(decoding: bytes, as: UTF8.self).contains(words)
    }
  }
}
