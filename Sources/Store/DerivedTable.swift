import Foundation
import GRDB
import Governance

/// What was made from the entries, as it lies in a journal's file.
enum DerivedTable {
  /// Younger than the format: a journal made before gets it when the first row is written.
  ///
  /// Its key is an index of its own, so that a search does not read the bodies it goes past. The tables
  /// that it took the place of had the same in other forms.
  static let statements = """
    CREATE TABLE IF NOT EXISTS kept (
      kind TEXT NOT NULL,
      stream TEXT NOT NULL,
      version INTEGER NOT NULL,
      basis TEXT NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (kind, stream)
    ) STRICT;
    DROP TABLE IF EXISTS outlook;
    DROP TABLE IF EXISTS derived;
    """

  static func write(_ rows: [DerivedRow], _ database: Database) throws {
    guard !rows.isEmpty else { return }
    if try !database.tableExists("kept") { try database.execute(sql: statements) }
    let removal = try database.cachedStatement(
      sql: "DELETE FROM kept WHERE kind = ? AND stream = ?")
    let insertion = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO kept (kind, stream, version, basis, body)
        VALUES (?, ?, ?, ?, ?)
        """)
    for row in rows {
      if row.body.isEmpty {
        try removal.execute(arguments: [row.kind.rawValue, row.stream])
      } else {
        try insertion.execute(arguments: [
          row.kind.rawValue, row.stream, row.version, row.basis, Data(row.body),
        ])
      }
    }
  }

  /// The rows of a kind: all, or those of some boards and their meetings.
  static func rows(
    _ database: Database, _ kind: DerivedRow.Kind, of boards: [BoardID?]?
  ) throws -> [DerivedRow] {
    guard try database.tableExists("kept") else { return [] }
    let columns = "SELECT stream, version, basis, body FROM kept WHERE kind = ?"
    func row(_ row: Row) -> DerivedRow {
      DerivedRow(
        kind: kind, stream: row[0], version: row[1], basis: row[2], body: Array(row[3] as Data))
    }
    guard let boards else {
      return try Row.fetchAll(
        database.cachedStatement(sql: columns), arguments: [kind.rawValue]
      ).map(row)
    }
    let own = try database.cachedStatement(sql: columns + " AND stream = ?")
    // Behind the stroke that ends a board's name in those of its meetings comes a nought.
    let meetings = try database.cachedStatement(sql: columns + " AND stream > ? AND stream < ?")
    return try boards.flatMap { board -> [DerivedRow] in
      guard let board else {
        let name = Governance.Stream.directory.rawValue
        return try Row.fetchAll(own, arguments: [kind.rawValue, name]).map(row)
      }
      let name = Governance.Stream.board(board).rawValue
      return try Row.fetchAll(own, arguments: [kind.rawValue, name]).map(row)
        + Row.fetchAll(
          meetings, arguments: [kind.rawValue, "meeting:\(board)/", "meeting:\(board)0"]
        ).map(row)
    }
  }
}
