import FoundationEssentials
import Glibc
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

  /// Copies everything in the file to a new one.
  ///
  /// - Throws: `JournalError.file` when the other file exists already or cannot be made.
  public func backUp(to other: String) throws(JournalError) {
    let descriptor = Glibc.open(other, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else { throw .file(other, not: "made", because: errno) }
    close(descriptor)
    do throws(JournalError) {
      try SQLiteJournal.guarding(other) { try database.copy(to: Database(other)) }
    } catch {
      try? FileManager.default.removeItem(atPath: other)
      throw error
    }
  }
}
