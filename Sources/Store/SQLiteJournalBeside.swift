import Foundation
public import Governance

/// What stands beside the chain: attachments, and indexes that can be made again.
extension SQLiteJournal {
  private static let partSize = 256 * 1024

  public func latest(after number: Int) throws(JournalError) -> [LatestEntry] {
    try reading { try LatestTable.rows($0, after: number) }
  }

  public func derived(
    _ kind: DerivedRow.Kind, of boards: [BoardID?]?
  ) throws(JournalError) -> [DerivedRow] {
    try reading { try DerivedTable.rows($0, kind, of: boards) }
  }

  public func store(_ rows: [DerivedRow]) throws(JournalError) {
    guard !rows.isEmpty else { return }
    written += 1
    try writing { try DerivedTable.write(rows, $0) }
  }

  /// Keeps some bytes in parts under their hash.
  static func keep(_ bytes: [UInt8], _ database: Database) throws {
    let name = EntryHash.hexadecimal(of: bytes)
    guard try database.value("SELECT count(*) FROM attachment WHERE hash = ?", name) == 0 else {
      return
    }
    for (part, start) in stride(from: 0, to: max(1, bytes.count), by: partSize).enumerated() {
      let end = min(bytes.count, start + partSize)
      try database.run(
        "INSERT INTO attachment (hash, part, bytes) VALUES (?, ?, ?)",
        name, part, Array(bytes[start..<end]))
    }
  }

  /// The bytes kept under a name, or nil.
  public func attachment(_ name: String) throws(JournalError) -> [UInt8]? {
    try reading { database in
      let parts: [[UInt8]] = try database.column(
        "SELECT bytes FROM attachment WHERE hash = ? ORDER BY part", name)
      return parts.isEmpty ? nil : Array(parts.joined())
    }
  }

  /// The names of everything kept.
  public func attachments() throws(JournalError) -> [String] {
    try reading { try $0.column("SELECT DISTINCT hash FROM attachment ORDER BY hash") }
  }

  /// Looks at every entry as it lies in the file, and unless it is `quick` at the file itself and at
  /// what is kept in it; told by how far it is: the number reached, and the last.
  public func verify(
    quick: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
  ) -> Verification {
    var verification = Verification(identifier: identifier)
    do throws(JournalError) {
      try reading { [identifier] database in
        let last = try Entry.lastNumber(database)
        try BatchPipeline.run(
          next: try Entry.batches(database),
          prepare: { batch in
            let hash = EntryHash()
            return batch.map { ($0, hash.of($0, in: identifier)) }
          },
          use: { (batch: [(Entry, [UInt8])]) in
            for (entry, hash) in batch { verification.look(at: entry, hashed: hash) }
            progress(verification.count, last)
          })
        guard !quick else { return }
        let check: String? = try database.value("PRAGMA integrity_check")
        if let check, check != "ok" { verification.fail("the file itself is damaged: \(check)") }
        for name in try attachments() {
          let bytes = try attachment(name) ?? []
          if EntryHash.hexadecimal(of: bytes) != name {
            verification.fail("the attachment \(name.prefix(8)) was altered after it was recorded")
          }
        }
      }
    } catch {
      let after = verification.count + 1
      verification.fail("entry \(after) cannot be read: \(error.line)")
    }
    return verification
  }

  /// Copies everything in the file to a new one.
  ///
  /// - Throws: `JournalError.file` when the other file exists already or cannot be made.
  public func backUp(to other: String) throws(JournalError) {
    let descriptor = Foundation.open(other, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else {
      throw .file(other, not: "made", because: errno)
    }
    close(descriptor)
    do throws(JournalError) {
      try SQLiteJournal.guarding(other) { try database.copy(to: Database(other)) }
    } catch {
      try? FileManager.default.removeItem(atPath: other)
      throw error
    }
  }
}
