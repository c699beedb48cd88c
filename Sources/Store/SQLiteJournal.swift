import CSQLite
import FoundationEssentials
import Glibc
import Governance

/// A journal in one SQLite file: one office on one machine, several people at once.
///
/// Write-ahead logging with `synchronous=FULL`: what was acknowledged survives a cut of power.
public final class SQLiteJournal: Journal {
  /// The random identifier that every hash of this journal includes.
  public internal(set) var identifier: String
  /// The path of the file.
  public let path: String
  let database: Database
  private let place: FilePlace?
  /// How often this connection wrote, of which `data_version` does not tell.
  var written = 0
  /// Whether the entries that give names are found by an index.
  var isNamingIndexed = true

  /// Opens the journal in a file.
  ///
  /// - Throws: `JournalError` when there is no such file, it is no journal, or it is newer.
  public init(opening path: String) throws(JournalError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    // SQLite would take an empty file for a new database and write to it.
    guard SQLiteJournal.beginsAsDatabase(path) else {
      throw .format("\(path) is not a Quorate journal")
    }
    self.path = path
    (database, identifier) = try SQLiteJournal.guarding(path) {
      let database = try SQLiteJournal.open(path)
      guard try database.value("PRAGMA application_id") == Schema.application,
        let identifier: String = try database.value("SELECT identifier FROM journal")
      else { throw JournalError.format("\(path) is not a Quorate journal") }
      let format = try database.value("PRAGMA user_version") ?? 0
      guard format == Schema.format else {
        throw JournalError.format(
          "\(path) was made by another release of Quorate (format \(format); this one reads "
            + "\(Schema.format)): open it with that release")
      }
      return (database, identifier)
    }
    place = FilePlace(of: path)
    completeIndexes()
  }

  /// Makes a journal in a new file that only its owner, or with `group` also the group, can read.
  ///
  /// - Throws: `JournalError.file` when the file exists already or cannot be made.
  public init(making path: String, identifier: String, group: Bool = false) throws(JournalError) {
    let mode: mode_t = group ? 0o660 : 0o600
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR, mode)
    guard descriptor >= 0 else { throw .file(path, not: "made", because: errno) }
    fchmod(descriptor, mode)
    close(descriptor)
    self.path = path
    self.identifier = identifier
    database = try SQLiteJournal.guarding(path) {
      let database = try SQLiteJournal.open(path)
      try database.writing { database in
        try database.run("PRAGMA application_id = \(Schema.application)")
        try database.run("PRAGMA user_version = \(Schema.format)")
        try database.run(script: Schema.statements + SearchDocumentTable.statements)
        try database.run("INSERT INTO journal (identifier) VALUES (?)", identifier)
      }
      return database
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
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return errno == EACCES }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: 16)
    return read(descriptor, &start, 16) == 16 && start == Array("SQLite format 3\0".utf8)
  }

  private static func open(_ path: String) throws -> Database {
    let database = try Database(path)
    // A file that is no database fails here, before anything is written to it.
    let isEmpty = try database.value("SELECT count(*) FROM sqlite_schema") == 0
    guard try isEmpty || database.value("PRAGMA application_id") == Schema.application else {
      throw JournalError.format("\(path) is not a Quorate journal")
    }
    let mode: String? = try database.value("PRAGMA journal_mode = WAL")
    try database.run("PRAGMA synchronous = FULL")
    // 8 MiB: entries that follow each other lie on many pages, which are not to be read anew each
    // time.
    try database.run("PRAGMA cache_size = -8192")
    guard mode == "wal", try database.value("PRAGMA synchronous") == 2 else {
      throw JournalError.file(
        "\(path) is on a disk that cannot keep it safely: use a local disk"
      )
    }
    return database
  }

  /// Runs work on the file, turning whatever goes wrong into one line.
  static func guarding<Result>(
    _ path: String, _ work: () throws -> Result
  ) throws(JournalError) -> Result {
    do {
      return try work()
    } catch let error as JournalError {
      throw error
    } catch let error as SQLiteError {
      switch error.code {
      case SQLITE_NOTADB: throw .format("\(path) is not a Quorate journal")
      case SQLITE_CORRUPT: throw .file("\(path) is damaged: restore a backup")
      case SQLITE_FULL: throw .file("the disk is full: nothing was recorded")
      case SQLITE_BUSY: throw .file("\(path) is in use by another program: try again")
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM:
        throw .file("\(path) cannot be written: \(error.message)")
      default: throw .file("\(path): \(error.message)")
      }
    } catch { throw .file("\(path): \(error)") }
  }

  /// Asks one thing of the file: one statement sees one state of it without a transaction.
  func reading<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    try SQLiteJournal.guarding(path) { try work(database) }
  }

  /// Writes in one transaction.
  func writing<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    try SQLiteJournal.guarding(path) { try database.writing(work) }
  }
}
