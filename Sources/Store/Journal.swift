public import Governance

/// A record that only grows: what any store of it has to do.
///
/// Small on purpose. SQLite stands behind it for an office on one machine, memory for tests; one
/// suite of tests holds for both.
public protocol Journal: AnyObject {
  /// The random identifier that every hash of this journal includes.
  var identifier: String { get }

  /// Opens the journal once more, for another thread; nil where there is only this one.
  var opener: (@Sendable () throws(JournalError) -> any Journal)? { get }

  /// Appends a batch whole or not at all, durably, and gives the new entries in order.
  ///
  /// - Throws: `JournalError.conflict` when a stream has other than the expected entries, or a draft
  ///   that was read is another.
  func append(_ batch: Batch, recorded: Moment, actor: String) throws(JournalError) -> [Entry]

  /// The entries of a stream after the first so many, in order.
  func entries(of stream: Stream, after version: Int) throws(JournalError) -> [Entry]

  /// The entries of the streams of a board's meetings, each stream in order.
  func entries(ofMeetingsOf board: BoardID) throws(JournalError) -> [Entry]

  /// One entry of a stream by its place there, or nil.
  func entry(of stream: Stream, version: Int) throws(JournalError) -> Entry?

  /// The entries of a stream that are of some kinds, in order; with words only those that have one
  /// of them in their payload.
  func entries(of stream: Stream, kinds: [String], naming words: [String]) throws(JournalError)
    -> [Entry]

  /// The entries of a kind after a number, in order.
  func entries(ofKind kind: String, after number: Int) throws(JournalError) -> [Entry]

  /// Hands over every entry in the order of numbers, from the one after a number on.
  func forEachEntry(after number: Int, _ body: (Entry) -> Void) throws(JournalError)

  /// The number of the last entry; 0 while there is none.
  func lastNumber() throws(JournalError) -> Int

  /// A number that is another one whenever anything was written, by this program or by others.
  func changes() throws(JournalError) -> Int

  /// How far each board has been written that was written to after an entry; the directory too.
  func latest(after number: Int) throws(JournalError) -> [LatestEntry]

  /// What was made of a kind and kept beside the chain: of everything, or of some boards with their
  /// meetings, where nil stands for the directory.
  func derived(
    _ kind: DerivedRow.Kind, of boards: [BoardID?]?
  ) throws(JournalError) -> [DerivedRow]

  /// Keeps what was made, in place of what was kept before; a row without a body is removed.
  func store(_ rows: [DerivedRow]) throws(JournalError)

  /// The bytes kept under a name, or nil.
  func attachment(_ name: String) throws(JournalError) -> [UInt8]?

  /// The names of everything kept.
  func attachments() throws(JournalError) -> [String]

  /// The draft minutes of meetings as they were last kept, where there are any.
  func drafts(of meetings: [MeetingID]) throws(JournalError) -> [MeetingID: String]

  /// Keeps the draft minutes of a meeting in place of those before; nil removes them for good.
  func keep(draft: String?, of meeting: MeetingID) throws(JournalError)

  /// The working notes on a meeting, in the order of writing.
  func notes(on meeting: MeetingID) throws(JournalError) -> [WorkingNote]

  /// Keeps a working note behind those before.
  func keep(note: WorkingNote, on meeting: MeetingID) throws(JournalError)

  /// Removes the working notes on a meeting for good, and says how many there were.
  func destroyNotes(on meeting: MeetingID) throws(JournalError) -> Int

  /// Fills an empty journal with entries that already have their hashes, all or none.
  func fill(identifier: String, entries: [Entry]) throws(JournalError)

  /// Where words are looked for in this journal.
  func wordIndex() throws(JournalError) -> any WordIndex

  /// Makes the index of words again, and says of how many entries.
  func reindex() throws(JournalError) -> Int

  /// Entries by their numbers, in order.
  func entries(numbered numbers: EntryNumbers) throws(JournalError) -> [Entry]

  /// What is held beside the chain: drafts and working notes that were not erased.
  func textsBeside() throws(JournalError) -> [ErasableText]
}

extension Journal {
  public var opener: (@Sendable () throws(JournalError) -> any Journal)? { nil }

  /// Every entry read anew.
  public func wordIndex() throws(JournalError) -> any WordIndex { try ReadThrough(self) }

  /// Nothing is kept that could be made again.
  public func reindex() throws(JournalError) -> Int { try lastNumber() }

  /// Picked out of all.
  public func entries(ofMeetingsOf board: BoardID) throws(JournalError) -> [Entry] {
    var found: [Entry] = []
    try forEachEntry(after: 0) { entry in
      if entry.stream.hasPrefix("meeting:\(board)/") { found.append(entry) }
    }
    return found
  }

  public func entry(of stream: Stream, version: Int) throws(JournalError) -> Entry? {
    try entries(of: stream, after: version - 1).first { $0.version == version }
  }

  /// The entries of a stream that are of some kinds, picked out of all.
  public func entries(
    of stream: Stream, kinds: [String], naming words: [String]
  ) throws(JournalError) -> [Entry] {
    try entries(of: stream, after: 0).filter { entry in
      kinds.contains(entry.kind)
        && (words.isEmpty || words.contains { entry.payload.contains($0) })
    }
  }

  /// The entries of a kind after a number, picked out of all.
  public func entries(ofKind kind: String, after number: Int) throws(JournalError) -> [Entry] {
    var found: [Entry] = []
    try forEachEntry(after: number) { if $0.kind == kind { found.append($0) } }
    return found
  }

  /// Entries by their numbers, picked out of all.
  public func entries(numbered numbers: EntryNumbers) throws(JournalError) -> [Entry] {
    var found: [Entry] = []
    let wanted = Set(numbers)
    try forEachEntry(after: (numbers.first ?? 1) - 1) { entry in
      if wanted.contains(entry.number) { found.append(entry) }
    }
    return found
  }
}
