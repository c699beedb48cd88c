import Governance

/// How far each board has been written, as it lies in a journal's file: a row a board, and one for
/// the directory under no name.
///
/// Made again where an older release wrote without it.
enum LatestTable {
  static let statements = """
    CREATE TABLE IF NOT EXISTS latest (
      board TEXT NOT NULL PRIMARY KEY,
      version INTEGER NOT NULL,
      number INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Whether the rows tell of every entry there is; asked in one statement, while others write.
  static func isComplete(_ database: Database) throws -> Bool {
    guard try database.hasTable("latest") else { return false }
    return try database.value(
      "SELECT (SELECT max(number) FROM latest) IS (SELECT max(number) FROM entry)") == 1
  }

  /// Makes every row again from the entries.
  static func fill(_ database: Database) throws {
    try database.run(script: "DROP TABLE IF EXISTS latest;" + statements)
    for latest in try counted(database) { try put(latest, database) }
  }

  /// Notes that an entry was written.
  static func note(_ entry: Entry, _ database: Database) throws {
    for latest in LatestEntry.joined([(entry.stream, entry.version, entry.number)]) {
      try put(latest, database)
    }
  }

  private static func put(_ latest: LatestEntry, _ database: Database) throws {
    try database.run(
      """
      INSERT INTO latest (board, version, number) VALUES (?, ?, ?)
      ON CONFLICT (board) DO UPDATE SET version = max(version, excluded.version),
        number = max(number, excluded.number)
      """, latest.board?.rawValue ?? "", latest.version, latest.number)
  }

  /// The boards that were written to after an entry.
  static func rows(_ database: Database, after number: Int) throws -> [LatestEntry] {
    guard try isComplete(database) else {
      return try counted(database).filter { $0.number > number }
    }
    return try database.all(
      "SELECT board, version, number FROM latest WHERE number > ?", [number]
    ) { row in
      let board: String = row[0]
      return LatestEntry(
        board: board.isEmpty ? nil : BoardID(rawValue: board), version: row[1], number: row[2])
    }
  }

  /// The same from the entries themselves.
  private static func counted(_ database: Database) throws -> [LatestEntry] {
    LatestEntry.joined(
      try database.all("SELECT stream, max(version), max(number) FROM entry GROUP BY stream") {
        ($0[0], $0[1], $0[2])
      })
  }
}

extension LatestEntry {
  /// One a board from how far its streams have been written.
  package static func joined(
    _ streams: [(name: String, version: Int, number: Int)]
  ) -> [LatestEntry] {
    var found: [BoardID?: LatestEntry] = [:]
    for (name, version, number) in streams {
      guard let stream = Governance.Stream(rawValue: name) else { continue }
      let own = if case .meeting = stream { 0 } else { version }
      let known = found[stream.board]
      found[stream.board] = LatestEntry(
        board: stream.board, version: max(own, known?.version ?? 0),
        number: max(number, known?.number ?? 0))
    }
    return Array(found.values)
  }
}
