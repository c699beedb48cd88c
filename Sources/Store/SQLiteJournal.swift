import Foundation
import GRDB
import Governance

/// A journal in one SQLite file: one office on one machine, several people at once.
///
/// Write-ahead logging with `synchronous=FULL`: what was acknowledged survives a cut of power.
public final class SQLiteJournal: Journal {
  /// The random identifier that every hash of this journal includes.
  public private(set) var identifier: String
  /// The path of the file.
  public let path: String
  let queue: DatabaseQueue
  private let place: FilePlace?
  /// How often this connection wrote, of which `data_version` does not tell.
  var written = 0
  /// Whether the entries that give names are found by an index.
  var isNamingIndexed = true

  /// Opens the journal in a file.
  ///
  /// - Throws: `JournalError` when there is no such file, it is no journal, or it is newer.
  public init(opening path: String) throws(JournalError) {
    try SHA256.expectAvailable()
    guard FileManager.default.fileExists(atPath: path) else {
      throw .missing(path)
    }
    // SQLite would take an empty file for a new database and write to it.
    guard SQLiteJournal.beginsAsDatabase(path) else {
      throw .format("\(path) is not a journal of Quorate")
    }
    self.path = path
    (queue, identifier) = try SQLiteJournal.guarding(path) {
      let queue = try SQLiteJournal.open(path)
      return try queue.read { database in
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.application,
          let identifier = try String.fetchOne(database, sql: "SELECT identifier FROM journal")
        else { throw JournalError.format("\(path) is not a journal of Quorate") }
        let format = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard format == Schema.format else {
          throw JournalError.format(
            "\(path) has format \(format), and this release reads format \(Schema.format)")
        }
        return (queue, identifier)
      }
    }
    place = FilePlace(of: path)
    completeIndexes()
  }

  /// Makes a journal in a new file that only its owner, or with `group` also the group, can read.
  ///
  /// - Throws: `JournalError.file` when the file exists already or cannot be made.
  public init(making path: String, identifier: String, group: Bool = false) throws(JournalError) {
    try SHA256.expectAvailable()
    let mode: mode_t = group ? 0o660 : 0o600
    let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR, mode)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? .file("\(path) already exists: nothing was changed")
        : .file(path, not: "made", because: errno)
    }
    fchmod(descriptor, mode)
    close(descriptor)
    self.path = path
    self.identifier = identifier
    queue = try SQLiteJournal.guarding(path) {
      let queue = try SQLiteJournal.open(path)
      try queue.write { database in
        try database.execute(sql: "PRAGMA application_id = \(Schema.application)")
        try database.execute(sql: "PRAGMA user_version = \(Schema.format)")
        try database.execute(sql: Schema.statements)
        try database.execute(sql: SearchDocumentTable.statements)
        try database.execute(
          sql: "INSERT INTO journal (identifier) VALUES (?)", arguments: [identifier])
      }
      return queue
    }
    place = FilePlace(of: path)
  }

  public var opener: (@Sendable () throws(JournalError) -> any Journal)? {
    let path = path
    return { () throws(JournalError) in try SQLiteJournal(opening: path) }
  }

  /// Refuses to go on when the file is no longer where it was opened.
  func expectInPlace() throws(JournalError) {
    guard FilePlace(of: path) == place else {
      throw .file("\(path) was moved or removed while it was open: nothing was recorded")
    }
  }

  private static func beginsAsDatabase(_ path: String) -> Bool {
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return errno == EACCES }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &start, 16) == 16 && start == Array("SQLite format 3\0".utf8)
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "journal"
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      // A file that is no database fails here, before anything is written to it.
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
      guard isEmpty || application == Schema.application else {
        throw JournalError.format("\(path) is not a journal of Quorate")
      }
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // 8 MiB: entries that follow each other lie on many pages, which are not to be read anew each time.
      try database.execute(sql: "PRAGMA cache_size = -8192")
      let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      guard mode == "wal", synchronous == 2 else {
        throw JournalError.file(
          "\(path) is on a disk that cannot keep it safely (\(mode ?? "no mode")): use a local disk"
        )
      }
    }
    return queue
  }

  /// Runs work on the file, turning whatever goes wrong into one line.
  static func guarding<Result>(
    _ path: String, _ work: () throws -> Result
  ) throws(JournalError) -> Result {
    do {
      return try work()
    } catch let error as JournalError {
      throw error
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB: throw .format("\(path) is not a journal of Quorate")
      case .SQLITE_CORRUPT: throw .file("\(path) is damaged: restore a backup")
      case .SQLITE_FULL: throw .file("the disk is full: nothing was recorded")
      case .SQLITE_BUSY: throw .file("\(path) is in use by another program: try again")
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
        throw .file("\(path) cannot be written: \(error.message ?? "permission denied")")
      default: throw .file("\(path): \(error.message ?? "\(error.resultCode)")")
      }
    } catch {
      throw .file("\(path): \(error)")
    }
  }

  /// Asks one thing of the file.
  ///
  /// One statement sees one state of the file without a transaction, and beginning one would have every
  /// statement that is kept prepared again.
  func reading<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    try SQLiteJournal.guarding(path) { try queue.unsafeRead(work) }
  }

  /// Writes in one transaction, begun and ended by statements that are kept like the others.
  func writing<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    try SQLiteJournal.guarding(path) {
      try queue.writeWithoutTransaction { database in
        try database.cachedStatement(sql: "BEGIN IMMEDIATE TRANSACTION").execute()
        do {
          let value = try work(database)
          try database.cachedStatement(sql: "COMMIT TRANSACTION").execute()
          return value
        } catch {
          if database.isInsideTransaction { try database.rollback() }
          throw error
        }
      }
    }
  }

  func replaceIdentifier(_ identifier: String) { self.identifier = identifier }
}
