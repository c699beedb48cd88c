import Governance

/// What was made from the entries, as it lies in a journal's file.
enum DerivedTable {
  /// Younger than the format: a journal made before gets it when the first row is written.
  ///
  /// Its key is an index of its own, so that a search does not read the bodies it goes past. The
  /// tables that it took the place of had the same in other forms.
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
    if try !database.hasTable("kept") { try database.run(script: statements) }
    for row in rows {
      if row.body.isEmpty {
        try database.run(
          "DELETE FROM kept WHERE kind = ? AND stream = ?", row.kind.rawValue, row.stream)
      } else {
        try database.run(
          """
          INSERT OR REPLACE INTO kept (kind, stream, version, basis, body)
          VALUES (?, ?, ?, ?, ?)
          """, row.kind.rawValue, row.stream, row.version, row.basis, row.body)
      }
    }
  }

  /// The rows of a kind: all, or those of some boards and their meetings.
  static func rows(
    _ database: Database, _ kind: DerivedRow.Kind, of boards: [BoardID?]?
  ) throws -> [DerivedRow] {
    guard try database.hasTable("kept") else { return [] }
    func found(_ condition: String = "", _ streams: String...) throws -> [DerivedRow] {
      try database.all(
        "SELECT stream, version, basis, body FROM kept WHERE kind = ?\(condition)",
        [kind.rawValue] + streams
      ) { DerivedRow(kind: kind, stream: $0[0], version: $0[1], basis: $0[2], body: $0[3]) }
    }
    guard let boards else { return try found() }
    return try boards.flatMap { board -> [DerivedRow] in
      let own = board.map(Governance.Stream.board) ?? .directory
      let kept = try found(" AND stream = ?", own.rawValue)
      guard let board else { return kept }
      let (first, end) = board.meetingStreams
      return try kept + found(" AND stream > ? AND stream < ?", first, end)
    }
  }
}

extension BoardID {
  /// Between what the names of its meetings' streams lie: behind the stroke that ends the board's
  /// own name in them comes a nought.
  var meetingStreams: (String, String) { ("meeting:\(self)/", "meeting:\(self)0") }
}
