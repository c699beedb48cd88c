import CSQLite

/// The rows of an answer, read one by one as they are found.
final class Rows {
  fileprivate let statement: Statement
  private let database: Database
  // Stepped past the last row, SQLite would begin again.
  private var isAtEnd = false

  init(_ sql: String, _ values: [any SQLiteValue], in database: Database) throws(SQLiteError) {
    statement = try database.take(sql)
    self.database = database
    for (place, value) in values.enumerated() {
      try database.expect(value.bind(to: statement.handle, at: Int32(place + 1)))
    }
  }

  // Whoever stops in the middle gives the statement back too.
  deinit { database.giveBack(statement) }

  /// The next row, which can be read until the one after it is asked for; nil behind the last.
  func next() throws(SQLiteError) -> Row? {
    guard !isAtEnd else { return nil }
    switch sqlite3_step(statement.handle) {
    case SQLITE_ROW: return Row(rows: self)
    case SQLITE_DONE:
      isAtEnd = true
      return nil
    case let code: throw database.error(code)
    }
  }
}

/// A prepared statement, which its connection keeps under its text.
final class Statement {
  let handle: OpaquePointer
  let sql: String

  init(_ handle: OpaquePointer, _ sql: String) {
    self.handle = handle
    self.sql = sql
  }

  deinit { sqlite3_finalize(handle) }
}

/// One row of an answer.
struct Row {
  // Held, since an answer that nobody holds gives its statement back.
  fileprivate let rows: Rows

  subscript<Value: SQLiteValue>(column: Int32) -> Value { Value(rows.statement.handle, column) }
}

/// What can stand in a column.
protocol SQLiteValue {
  init(_ statement: OpaquePointer, _ column: Int32)
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32
}

extension Int: SQLiteValue {
  init(_ statement: OpaquePointer, _ column: Int32) {
    self.init(sqlite3_column_int64(statement, column))
  }

  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, Int64(self))
  }
}

extension String: SQLiteValue {
  init(_ statement: OpaquePointer, _ column: Int32) {
    let start = sqlite3_column_text(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    self.init(
      decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), as: UTF8.self)
  }

  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        quorate_bind_text(statement, place, $0.baseAddress, UInt64($0.count))
      }
    }
  }
}

extension [UInt8]: SQLiteValue {
  init(_ statement: OpaquePointer, _ column: Int32) {
    let start = sqlite3_column_blob(statement, column)
    self.init(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    withUnsafeBytes { quorate_bind_bytes(statement, place, $0.baseAddress, UInt64($0.count)) }
  }
}

extension Optional: SQLiteValue where Wrapped: SQLiteValue {
  init(_ statement: OpaquePointer, _ column: Int32) {
    let isNull = sqlite3_column_type(statement, column) == SQLITE_NULL
    self = isNull ? nil : Wrapped(statement, column)
  }

  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    self?.bind(to: statement, at: place) ?? sqlite3_bind_null(statement, place)
  }
}
