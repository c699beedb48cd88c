import Governance
import Store

@testable import Secretariat

extension Clerk {
  /// Every entry of the journal that was known, in order of number.
  func everything() throws -> [Recorded] {
    var entries: [Entry] = []
    try journal.forEachEntry(after: 0) { entries.append($0) }
    return try codec.recorded(entries).filter(isKnown)
  }
}

extension JournalFile {
  /// Fills an empty journal from JSON lines that are at hand.
  static func fill(
    _ journal: SQLiteJournal, from lines: some Sequence<String>
  ) throws(ClerkError) -> JournalHead? {
    var lines = lines.makeIterator()
    return try fill(journal) { () throws(JournalError) in lines.next() }
  }
}
