public import Governance

/// A text that stands beside the chain, such as a draft or a working note, under a title in a few
/// words.
public typealias ErasableText = (title: String, text: String)

/// A record that only grows: what any store of it has to do.
///
/// Small on purpose. SQLite stands behind it for an office on one machine; tests have one in
/// memory, and one suite of tests holds for both.
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

  /// The numbers of the entries that were appended in one batch with an entry, itself among them; it
  /// alone, where that is not known.
  func act(of entry: Int) throws(JournalError) -> ClosedRange<Int>

  /// The number of the last entry; 0 while there is none.
  func lastNumber() throws(JournalError) -> Int

  /// A number that is another one whenever anything was written, by this program or by others.
  func changes() throws(JournalError) -> Int

  /// How far each board has been written that was written to after an entry; the directory too.
  func latest(after number: Int) throws(JournalError) -> [LatestEntry]

  /// What was made of a kind and kept beside the chain: of everything, or of some boards with their
  /// meetings, where nil stands for the directory.
  func derived(_ kind: DerivedRow.Kind, of boards: [BoardID?]?) throws(JournalError) -> [DerivedRow]

  /// Keeps what was made, in place of what was kept before; a row without a body is removed.
  func store(_ rows: [DerivedRow]) throws(JournalError)

  /// The bytes kept under a name, or nil.
  func attachment(_ name: String) throws(JournalError) -> [UInt8]?

  /// The names of everything kept.
  func attachments() throws(JournalError) -> [String]

  /// The draft minutes of meetings as they were last kept, where there are any.
  func drafts(of meetings: [MeetingID]) throws(JournalError) -> [MeetingID: String]

  /// Keeps the draft minutes of a meeting in place of those that were read; nil removes them for
  /// good.
  ///
  /// - Throws: `JournalError.conflict` when the draft that is kept is another than that.
  func keep(draft: String?, of meeting: MeetingID, inPlaceOf known: String?) throws(JournalError)

  /// The working notes on a meeting, in the order of writing.
  func notes(on meeting: MeetingID) throws(JournalError) -> [WorkingNote]

  /// Keeps a working note behind those before.
  func keep(note: WorkingNote, on meeting: MeetingID) throws(JournalError)

  /// Removes the working notes on a meeting for good, and says how many there were.
  func destroyNotes(on meeting: MeetingID) throws(JournalError) -> Int

  /// Where words are looked for in this journal.
  func wordIndex() throws(JournalError) -> any WordIndex

  /// Entries by their numbers, in order.
  func entries(numbered numbers: EntryNumbers) throws(JournalError) -> [Entry]

  /// What is held beside the chain: drafts and working notes that were not erased.
  func textsBeside() throws(JournalError) -> [ErasableText]
}
