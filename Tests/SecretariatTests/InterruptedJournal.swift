import Governance
import Secretariat
import Store
import TestSupport

/// A journal in memory at which somebody else writes between the planning of an act and its append.
final class InterruptedJournal: Journal {
  static let identifier = "0123456789abcdef0123456789abcdef"

  /// The journal as others see it.
  let shared = MemoryJournal(identifier: identifier)
  /// What others do before the next append, once.
  var meanwhile: [() throws -> Void] = []

  var identifier: String { shared.identifier }

  /// Whether an item is open to the public, as the chain tells it.
  func isOpen(_ item: ItemID) throws -> Bool {
    let set = try events().compactMap { $0 as? ItemAccessSet }.last { $0.item == item }
    return set?.access != .closed
  }

  /// What was published, as the chain tells it.
  func published() throws -> [MinutesPublished] {
    try events().compactMap { $0 as? MinutesPublished }
  }

  private func events() throws -> [any Event] {
    var entries: [Entry] = []
    try shared.forEachEntry(after: 0) { entry in
      if ["item.access-set", "minutes.published"].contains(entry.kind) { entries.append(entry) }
    }
    return try EventCodec().recorded(entries).map(\.event)
  }

  func append(
    _ batch: Batch, recorded: Moment, actor: String
  ) throws(JournalError) -> [Entry] {
    let acts = meanwhile
    meanwhile = []
    for act in acts { try? act() }
    return try shared.append(batch, recorded: recorded, actor: actor)
  }

  func entries(of stream: Governance.Stream, after version: Int) throws(JournalError) -> [Entry] {
    try shared.entries(of: stream, after: version)
  }
  func forEachEntry(after number: Int, _ body: (Entry) -> Void) throws(JournalError) {
    try shared.forEachEntry(after: number, body)
  }
  func changes() throws(JournalError) -> Int { try shared.changes() }
  func act(of entry: Int) throws(JournalError) -> ClosedRange<Int> { try shared.act(of: entry) }
  func lastNumber() throws(JournalError) -> Int { try shared.lastNumber() }
  func latest(after number: Int) throws(JournalError) -> [LatestEntry] {
    try shared.latest(after: number)
  }
  func derived(
    _ kind: DerivedRow.Kind, of boards: [BoardID?]?
  ) throws(JournalError) -> [DerivedRow] { try shared.derived(kind, of: boards) }
  func store(_ rows: [DerivedRow]) throws(JournalError) { try shared.store(rows) }
  func attachment(_ name: String) throws(JournalError) -> [UInt8]? { try shared.attachment(name) }
  func attachments() throws(JournalError) -> [String] { try shared.attachments() }
  func drafts(of meetings: [MeetingID]) throws(JournalError) -> [MeetingID: String] {
    try shared.drafts(of: meetings)
  }
  func keep(
    draft: String?, of meeting: MeetingID, inPlaceOf known: String?
  ) throws(JournalError) {
    try shared.keep(draft: draft, of: meeting, inPlaceOf: known)
  }
  func notes(on meeting: MeetingID) throws(JournalError) -> [WorkingNote] {
    try shared.notes(on: meeting)
  }
  func keep(note: WorkingNote, on meeting: MeetingID) throws(JournalError) {
    try shared.keep(note: note, on: meeting)
  }
  func textsBeside() throws(JournalError) -> [ErasableText] { try shared.textsBeside() }
  func destroyNotes(on meeting: MeetingID) throws(JournalError) -> Int {
    try shared.destroyNotes(on: meeting)
  }
  func fill(identifier: String, entries: [Entry]) throws(JournalError) {
    try shared.fill(identifier: identifier, entries: entries)
  }
}
