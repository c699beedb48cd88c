import Foundation
import Governance
public import Store

/// Makes, copies, writes out and reads in whole journals.
public enum JournalFile {
  /// Makes a journal in a new file, a rehearsal or a real one for good.
  public static func make(
    _ path: String, group: Bool = false
  ) throws(ClerkError) -> SQLiteJournal {
    do throws(Refusal) { try Paths.makeFolder(of: path) } catch { throw .refused(error) }
    do throws(JournalError) {
      return try SQLiteJournal(making: path, identifier: freshIdentifier(), group: group)
    } catch { throw .journal(error) }
  }

  /// Opens the journal in a file.
  public static func open(_ path: String) throws(ClerkError) -> SQLiteJournal {
    do throws(JournalError) { return try SQLiteJournal(opening: path) } catch {
      throw .journal(error)
    }
  }

  /// The journal as JSON lines: a heading, then everything kept, then every entry.
  public static func export(
    _ journal: SQLiteJournal, line: (String) -> Void
  ) throws(ClerkError) {
    do throws(JournalError) {
      line(ExportLine.heading(journal.identifier))
      for name in try journal.attachments() {
        line(ExportLine.attachment(name, try journal.attachment(name) ?? []))
      }
      try journal.forEachEntry(after: 0) { line(ExportLine.entry($0)) }
    } catch { throw .journal(error) }
  }

  /// Fills an empty journal from JSON lines; the chain is verified before anything is written.
  ///
  /// - Returns: the head at which the journal arrived.
  public static func fill(
    _ journal: SQLiteJournal, from lines: some Sequence<String>
  ) throws(ClerkError) -> JournalHead? {
    var identifier: String?
    var entries: [Entry] = []
    var kept: [[UInt8]] = []
    for (index, text) in lines.enumerated() where !text.isEmpty {
      switch ExportLine.read(text) {
      case .heading(let found) where identifier == nil: identifier = found
      case .attachment(let bytes): kept.append(bytes)
      case .entry(let entry): entries.append(entry)
      default:
        throw .refused(
          Refusal("line \(index + 1) is not a line of an export", expected: "the file as it was"))
      }
    }
    guard let identifier else {
      throw .refused(Refusal("the export has no heading", expected: "the file as it was"))
    }
    var verification = Verification(identifier: identifier)
    for entry in entries { verification.look(at: entry) }
    if let failure = verification.failure {
      throw .refused(
        Refusal("the export does not hold: \(failure)", expected: "the file as it was"))
    }
    do throws(JournalError) {
      // What is kept goes first: without entries it can be filled again.
      for bytes in kept { _ = try journal.keep(bytes) }
      try journal.fill(identifier: identifier, entries: entries)
    } catch { throw .journal(error) }
    return verification.head
  }

  /// Removes a journal's file and what SQLite keeps beside it.
  public static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  private static func freshIdentifier() -> String {
    (0..<16).map { _ in
      let byte = String(UInt8.random(in: .min ... .max), radix: 16)
      return byte.count == 1 ? "0" + byte : byte
    }.joined()
  }
}
