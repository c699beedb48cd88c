package import Governance
package import Store

/// A journal that lasts as long as the program.
package final class MemoryJournal: Journal {
  /// The random identifier that every hash of this journal includes.
  package private(set) var identifier: String
  private var entries: [Entry] = [] { didSet { written += 1 } }
  private var kept: [String: DerivedRow] = [:] { didSet { written += 1 } }
  private var files: [String: [UInt8]] = [:]
  private var acts: [ClosedRange<Int>] = []
  private var drafts: [MeetingID: String] = [:] { didSet { written += 1 } }
  private var notes: [MeetingID: [WorkingNote]] = [:] { didSet { written += 1 } }
  private var written = 0

  /// An empty journal of that identifier.
  package init(identifier: String) {
    self.identifier = identifier
  }

  /// Appends a batch whole or not at all.
  package func append(
    _ batch: Batch, recorded: Moment, actor: String
  ) throws(JournalError) -> [Entry] {
    var counts: [String: Int] = [:]
    for proposal in batch.proposals {
      let stream = proposal.stream.rawValue
      let count = counts[stream] ?? entries.count { $0.stream == stream }
      guard count == proposal.expected else { throw .conflict(stream: stream) }
      counts[stream] = count + proposal.events.count
    }
    for (meeting, text) in batch.draftsRead where drafts[meeting] != text {
      throw .conflict(stream: Stream.meeting(meeting).rawValue)
    }
    var chain = Chaining(
      identifier: identifier, number: entries.count, previous: entries.last?.hash ?? EntryHash.start
    )
    var made: [Entry] = []
    for proposal in batch.proposals {
      made += try chain.entries(for: proposal, recorded: recorded, actor: actor)
    }
    entries += made
    if let first = made.first, let last = made.last { acts.append(first.number...last.number) }
    for bytes in batch.attachments { files[EntryHash.hexadecimal(of: bytes)] = bytes }
    drafts.merge(batch.drafts) { _, new in new }
    try store(batch.derived)
    return made
  }

  /// The entries of a stream after the first so many, in order.
  package func entries(of stream: Stream, after version: Int) throws(JournalError) -> [Entry] {
    entries.filter { $0.stream == stream.rawValue && $0.version > version }
  }

  /// Hands over every entry in order, from the one after a number on.
  package func forEachEntry(after number: Int, _ body: (Entry) -> Void) throws(JournalError) {
    entries.dropFirst(max(0, number)).forEach(body)
  }

  package func act(of entry: Int) throws(JournalError) -> ClosedRange<Int> {
    acts.first { $0.contains(entry) } ?? entry...entry
  }

  /// The number of the last entry.
  package func lastNumber() throws(JournalError) -> Int { entries.count }

  package func changes() throws(JournalError) -> Int { written }

  package func latest(after number: Int) throws(JournalError) -> [LatestEntry] {
    LatestEntry.joined(entries.map { ($0.stream, $0.version, $0.number) })
      .filter { $0.number > number }
  }

  package func derived(
    _ kind: DerivedRow.Kind, of boards: [BoardID?]?
  ) throws(JournalError) -> [DerivedRow] {
    kept.values.filter { row in
      guard row.kind == kind else { return false }
      guard let boards, let stream = Stream(rawValue: row.stream) else { return boards == nil }
      return boards.contains(stream.board)
    }
  }

  package func store(_ rows: [DerivedRow]) throws(JournalError) {
    for row in rows {
      kept["\(row.kind) \(row.stream)"] = row.body.isEmpty ? nil : row
    }
  }

  /// The bytes kept under a name, or nil.
  package func attachment(_ name: String) throws(JournalError) -> [UInt8]? { files[name] }

  /// The names of everything kept.
  package func attachments() throws(JournalError) -> [String] { files.keys.sorted() }

  /// The draft minutes of meetings as they were last kept.
  package func drafts(of meetings: [MeetingID]) throws(JournalError) -> [MeetingID: String] {
    drafts.filter { meetings.contains($0.key) }
  }

  package func keep(
    draft: String?, of meeting: MeetingID, inPlaceOf known: String?
  ) throws(JournalError) {
    guard drafts[meeting] == known else {
      throw .conflict(stream: Governance.Stream.meeting(meeting).rawValue)
    }
    drafts[meeting] = draft
  }

  /// The working notes on a meeting, in the order of writing.
  package func notes(on meeting: MeetingID) throws(JournalError) -> [WorkingNote] {
    notes[meeting] ?? []
  }

  /// Keeps a working note behind those before.
  package func keep(note: WorkingNote, on meeting: MeetingID) throws(JournalError) {
    notes[meeting, default: []].append(note)
  }

  /// Every draft and every working note there is, by meeting.
  package func textsBeside() throws(JournalError) -> [ErasableText] {
    var texts: [ErasableText] = []
    for (meeting, text) in drafts.sorted(by: { $0.key < $1.key }) {
      texts.append(("draft minutes of \(meeting)", text))
    }
    for (meeting, notes) in notes.sorted(by: { $0.key < $1.key }) {
      for note in notes {
        texts.append(("working note on item \(note.item) of \(meeting)", note.text))
      }
    }
    return texts
  }

  /// Removes the working notes on a meeting, and says how many there were.
  package func destroyNotes(on meeting: MeetingID) throws(JournalError) -> Int {
    notes.removeValue(forKey: meeting)?.count ?? 0
  }

  /// Fills an empty journal with entries that already have their hashes.
  package func fill(identifier: String, entries: [Entry]) throws(JournalError) {
    guard self.entries.isEmpty else { throw .notEmpty }
    self.identifier = identifier
    self.entries = entries
  }
}

/// What a journal does that keeps nothing but its entries.
extension Journal {
  package var opener: (@Sendable () throws(JournalError) -> any Journal)? { nil }

  /// Every entry read anew.
  package func wordIndex() throws(JournalError) -> any WordIndex { try ReadThrough(self) }

  /// Picked out of all.
  package func entries(ofMeetingsOf board: BoardID) throws(JournalError) -> [Entry] {
    var found: [Entry] = []
    try forEachEntry(after: 0) { entry in
      if entry.stream.hasPrefix("meeting:\(board)/") { found.append(entry) }
    }
    return found
  }

  package func entry(of stream: Stream, version: Int) throws(JournalError) -> Entry? {
    try entries(of: stream, after: version - 1).first { $0.version == version }
  }

  /// The entries of a stream that are of some kinds, picked out of all.
  package func entries(
    of stream: Stream, kinds: [String], naming words: [String]
  ) throws(JournalError) -> [Entry] {
    try entries(of: stream, after: 0).filter { entry in
      kinds.contains(entry.kind)
        && (words.isEmpty || words.contains { entry.payload.contains($0) })
    }
  }

  /// The entries of a kind after a number, picked out of all.
  package func entries(ofKind kind: String, after number: Int) throws(JournalError) -> [Entry] {
    var found: [Entry] = []
    try forEachEntry(after: number) { if $0.kind == kind { found.append($0) } }
    return found
  }

  /// Entries by their numbers, picked out of all.
  package func entries(numbered numbers: EntryNumbers) throws(JournalError) -> [Entry] {
    var found: [Entry] = []
    let wanted = Set(numbers)
    try forEachEntry(after: (numbers.first ?? 1) - 1) { entry in
      if wanted.contains(entry.number) { found.append(entry) }
    }
    return found
  }
}
