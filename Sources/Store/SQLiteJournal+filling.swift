import Governance
import Synchronization

/// What a line of an export holds.
public enum ExportPart: Sendable {
  case heading(identifier: String)
  case attachment([UInt8])
  case entry(Entry)
  case unreadable
}

extension SQLiteJournal {
  private typealias Filled = (identifier: String, head: JournalHead?)

  private struct Prepared: Sendable {
    let parts: [(line: Int, part: ExportPart)]
    let hashes: [[UInt8]]
    let documents: [SearchDocumentTable.Row]
  }

  /// Fills an empty journal from an export, read batch by batch; the chain is verified and the
  /// words are indexed as it goes, in one transaction.
  ///
  /// - Returns: the head at which the journal arrived.
  /// - Throws: `Refusal` where the export is not as it was written, `JournalError`, or whatever `next`
  ///   throws of these two; then the journal is as empty as before.
  public func fill<Batch: Sendable>(
    next: () throws -> Batch?,
    reading: @escaping @Sendable (Batch) -> [(line: Int, part: ExportPart)]
  ) throws -> JournalHead? {
    try expectInPlace()
    let filled = try SQLiteJournal.guarding(path) { () throws -> Result<Filled, Refusal> in
      guard try Entry.lastNumber(database) == 0 else { throw JournalError.notEmpty }
      // Entries come in the order of their numbers and lie in that of their streams.
      try database.run("PRAGMA cache_size = -65536")
      // What is new to a file needs no log beside it, and is written once.
      try database.run("PRAGMA journal_mode = DELETE")
      defer { try? database.run("PRAGMA journal_mode = WAL") }
      do {
        return .success(
          try database.writing { try SQLiteJournal.fill($0, next: next, reading: reading) })
      } catch let refusal as Refusal { return .failure(refusal) }
    }.get()
    identifier = filled.identifier
    return filled.head
  }

  private static func fill<Batch: Sendable>(
    _ database: Database, next: () throws -> Batch?,
    reading: @escaping @Sendable (Batch) -> [(line: Int, part: ExportPart)]
  ) throws -> Filled {
    guard try Entry.lastNumber(database) == 0 else { throw JournalError.notEmpty }
    var verification = Verification()
    var identifier: String?
    // The identifier stands in the first line, and every hash needs it.
    let known = Mutex<String?>(nil)
    try BatchPipeline.run(
      next: next,
      prepare: { batch in
        let parts = reading(batch)
        var entries: [Entry] = []
        for (_, part) in parts {
          switch part {
          case .heading(let found): known.withLock { $0 = $0 ?? found }
          case .entry(let entry): entries.append(entry)
          default: break
          }
        }
        let hashes = known.withLock { $0 }.map { name in entries.map { EntryHash.of($0, in: name) }
        }
        return Prepared(
          parts: parts, hashes: hashes ?? [], documents: SearchDocumentTable.rows(of: entries))
      },
      use: { (batch: Prepared) in
        var place = 0
        for (line, part) in batch.parts {
          switch part {
          case .heading(let found) where identifier == nil: identifier = found
          case .attachment(let bytes): try keep(bytes, database)
          case .entry(let entry):
            guard identifier != nil, batch.hashes.indices.contains(place) else { throw noHeading }
            verification.look(at: entry, hashed: batch.hashes[place])
            if let failure = verification.failure {
              throw Refusal("the export was altered or damaged: \(failure)", advice: asItWas)
            }
            try entry.insert(database)
            try batch.documents[place].insert(database)
            place += 1
          default: throw Refusal("line \(line) is not a line of an export", advice: asItWas)
          }
        }
      })
    guard let identifier else { throw noHeading }
    try LatestTable.fill(database)
    try database.run("UPDATE journal SET identifier = ?", identifier)
    return (identifier, verification.head)
  }

  private static let asItWas = "use the file as it was exported"
  private static var noHeading: Refusal { Refusal("the export has no heading", advice: asItWas) }
}
