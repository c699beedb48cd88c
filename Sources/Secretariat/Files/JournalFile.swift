import FoundationEssentials
import Governance
public import Store

/// Makes, copies, writes out and reads in whole journals.
public enum JournalFile {
  /// Makes a journal in a new file, a rehearsal or a real one for good.
  public static func make(_ path: String, group: Bool = false) throws(ClerkError) -> SQLiteJournal {
    do throws(Refusal) { try Paths.makeFolder(of: path) } catch { throw .refused(error) }
    let identifier = EntryHash.hexadecimal((0..<16).map { _ in UInt8.random(in: .min ... .max) })
    return try reading(SQLiteJournal(making: path, identifier: identifier, group: group))
  }

  /// Opens the journal in a file.
  public static func open(_ path: String) throws(ClerkError) -> SQLiteJournal {
    try reading(SQLiteJournal(opening: path))
  }

  /// The journal as JSON lines: a heading, then everything kept, then every entry.
  public static func export(_ journal: SQLiteJournal, line: (String) -> Void) throws(ClerkError) {
    do throws(JournalError) {
      line(ExportLine.heading(journal.identifier))
      for name in try journal.attachments() {
        line(ExportLine.attachment(name, try journal.attachment(name) ?? []))
      }
      try journal.forEachEntry(after: 0) { line(ExportLine.entry($0)) }
    } catch { throw .journal(error) }
  }

  /// Fills an empty journal from JSON lines that are read while it is filled, in constant memory;
  /// the chain is verified, and all is written or nothing.
  ///
  /// - Returns: the head at which the journal arrived.
  public static func fill(
    _ journal: SQLiteJournal, next: () throws(JournalError) -> String?
  ) throws(ClerkError) -> JournalHead? {
    var number = 0
    do {
      return try journal.fill(
        next: {
          var batch: [(number: Int, text: String)] = []
          while batch.count < 1000, let line = try next() {
            number += 1
            if !line.isEmpty { batch.append((number, line)) }
          }
          return batch.isEmpty ? nil : batch
        }, reading: ExportLine.read)
    } catch let refusal as Refusal {
      throw .refused(refusal)
    } catch let error as JournalError {
      throw .journal(error)
    } catch { throw .journal(.file("\(error)")) }
  }

  /// Removes a journal's file and what SQLite keeps beside it.
  public static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
