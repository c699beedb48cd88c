import CSQLite

/// One connection to a SQLite file: runs statements, keeps them prepared, and ends what it began.
///
/// For one thread at a time, as whoever holds it is.
final class Database {
  private let handle: OpaquePointer
  /// The statements that are not running, by their text.
  private var prepared: [String: Statement] = [:]

  /// Opens a file to read and write; whoever has it in use is waited for, five seconds at most.
  init(_ path: String) throws(SQLiteError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard let handle, code == SQLITE_OK else {
      defer { sqlite3_close_v2(handle) }
      throw SQLiteError(code, handle)
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, 5000)
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs the statements of a text, which have no values.
  func run(script: String) throws(SQLiteError) {
    try expect(sqlite3_exec(handle, script, nil, nil, nil))
  }

  /// Runs one statement, whatever it answers.
  func run(_ sql: String, _ values: any SQLiteValue...) throws(SQLiteError) {
    let rows = try Rows(sql, values, in: self)
    while try rows.next() != nil {}
  }

  /// What is read of each row of the answer, in its order.
  func all<Value>(
    _ sql: String, _ values: [any SQLiteValue] = [], read: (Row) -> Value
  ) throws(SQLiteError) -> [Value] {
    let rows = try Rows(sql, values, in: self)
    var found: [Value] = []
    while let row = try rows.next() { found.append(read(row)) }
    return found
  }

  /// The first column of each row of the answer.
  func column<Value: SQLiteValue>(
    _ sql: String, _ values: any SQLiteValue...
  ) throws(SQLiteError) -> [Value] {
    try all(sql, values) { $0[0] }
  }

  /// What is read of the first row of the answer, or nil where there is none.
  func first<Value>(
    _ sql: String, _ values: any SQLiteValue..., read: (Row) -> Value
  ) throws(SQLiteError) -> Value? {
    try Rows(sql, values, in: self).next().map(read)
  }

  /// The only value of the answer; nil where there is no row, or it is NULL.
  func value<Value: SQLiteValue>(
    _ sql: String, _ values: any SQLiteValue...
  ) throws(SQLiteError) -> Value? {
    try Rows(sql, values, in: self).next().flatMap { $0[0] }
  }

  func hasTable(_ name: String) throws(SQLiteError) -> Bool {
    try value("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", name) == 1
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  /// Does work on one state of the file that nobody else can change meanwhile.
  func snapshot<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try transaction("BEGIN", work)
  }

  /// Writes whole or not at all.
  func writing<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try transaction("BEGIN IMMEDIATE", work)
  }

  private func transaction<Value>(
    _ beginning: String, _ work: (Database) throws -> Value
  ) throws -> Value {
    try run(beginning)
    do {
      let value = try work(self)
      try run("COMMIT")
      return value
    } catch {
      // Unless SQLite has rolled back already, as on a full disk.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Copies everything in the file to another.
  func copy(to other: Database) throws(SQLiteError) {
    guard let copying = sqlite3_backup_init(other.handle, "main", handle, "main") else {
      throw SQLiteError(sqlite3_errcode(other.handle), other.handle)
    }
    // A file that somebody holds is told by the step alone.
    let copied = sqlite3_backup_step(copying, -1)
    let ended = sqlite3_backup_finish(copying)
    guard copied == SQLITE_DONE else { throw SQLiteError(copied, other.handle) }
    try other.expect(ended)
  }

  /// The statement of a text, ready to run; one that is running is not disturbed.
  func take(_ sql: String) throws(SQLiteError) -> Statement {
    if let known = prepared.removeValue(forKey: sql) { return known }
    var statement: OpaquePointer?
    try expect(
      sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
    guard let statement else { throw SQLiteError(SQLITE_MISUSE, nil) }
    return Statement(statement, sql)
  }

  /// Keeps a statement to run it again, with nothing left of the values it had.
  func giveBack(_ statement: Statement) {
    sqlite3_reset(statement.handle)
    sqlite3_clear_bindings(statement.handle)
    prepared[statement.sql] = statement
  }

  func expect(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw SQLiteError(code, handle) }
  }

  func error(_ code: Int32) -> SQLiteError { SQLiteError(code, handle) }
}

/// What SQLite answered where something could not be done.
struct SQLiteError: Error {
  /// One of SQLite's own primary codes, `SQLITE_FULL` say.
  let code: Int32
  let message: String

  init(_ code: Int32, _ handle: OpaquePointer?) {
    self.code = code & 0xff
    message = String(cString: handle.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code))
  }
}
