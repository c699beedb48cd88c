public import Governance

extension SQLiteJournal {
  /// Appends a batch in one transaction.
  public func append(
    _ batch: Batch, recorded: Moment, actor: String
  ) throws(JournalError) -> [Entry] {
    try expectInPlace()
    written += 1
    let identifier = identifier
    return try writing { database in
      var made: [Entry] = []
      var chain =
        try database.first(
          "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1",
          read: { Chaining(identifier: identifier, number: $0[0], previous: $0[1]) })
        ?? Chaining(identifier: identifier)
      let isCounted = try LatestTable.isComplete(database)
      for proposal in batch.proposals {
        let count: Int? = try database.value(
          "SELECT max(version) FROM entry WHERE stream = ?", proposal.stream.rawValue)
        guard count ?? 0 == proposal.expected else {
          throw JournalError.conflict(stream: proposal.stream.rawValue)
        }
        let entries = try chain.entries(for: proposal, recorded: recorded, actor: actor)
        for entry in entries {
          try entry.insert(database)
          if isCounted { try LatestTable.note(entry, database) }
        }
        made += entries
      }
      try ActTable.note(made, database)
      try SQLiteJournal.expect(batch.draftsRead, database)
      try SQLiteJournal.write(batch.drafts, database)
      for bytes in batch.attachments { try SQLiteJournal.keep(bytes, database) }
      try DerivedTable.write(batch.derived, database)
      return made
    }
  }

  /// The entries of a stream after the first so many, in order.
  public func entries(of stream: Governance.Stream, after version: Int) throws(JournalError)
    -> [Entry]
  {
    try entries(
      from: "entry WHERE stream = ? AND version > ? ORDER BY version", [stream.rawValue, version])
  }

  public func entries(ofMeetingsOf board: BoardID) throws(JournalError) -> [Entry] {
    let (first, end) = board.meetingStreams
    return try entries(
      from: "entry WHERE stream > ? AND stream < ? ORDER BY stream, version", [first, end])
  }

  public func entry(of stream: Governance.Stream, version: Int) throws(JournalError) -> Entry? {
    try entries(from: "entry WHERE stream = ? AND version = ?", [stream.rawValue, version]).first
  }

  /// The entries of a stream that are of some kinds; read at one stretch, where the stream lies.
  public func entries(
    of stream: Governance.Stream, kinds: [String], naming words: [String]
  ) throws(JournalError) -> [Entry] {
    let table = NamingIndex.table(of: kinds, isThere: isNamingIndexed)
    let names = words.map { _ in "instr(payload, ?)" }.joined(separator: " OR ")
    return try entries(
      from: "\(table) AND stream = ? AND (\(words.isEmpty ? "true" : names)) ORDER BY version",
      kinds + [stream.rawValue] + words)
  }

  /// The entries of a kind after a number, in order.
  public func entries(ofKind kind: String, after number: Int) throws(JournalError) -> [Entry] {
    // Many are looked through as they lie, few by their numbers.
    let order = number == 0 ? "+number" : "number"
    return try entries(
      from: "entry WHERE kind = ? AND \(order) > ? ORDER BY \(order)", [kind, number])
  }

  /// The entries of which something holds, in an order.
  private func entries(
    from table: String, _ values: [any SQLiteValue]
  ) throws(JournalError) -> [Entry] {
    try reading { try $0.all("SELECT \(Entry.columns) FROM \(table)", values, read: Entry.init) }
  }

  /// Hands over every entry in order of number.
  public func forEachEntry(after number: Int, _ body: (Entry) -> Void) throws(JournalError) {
    try reading { database in
      let rows = try Entry.rows(database, after: number)
      while let row = try rows.next() { body(Entry(row)) }
    }
  }

  public func changes() throws(JournalError) -> Int {
    let others = try reading { try $0.value("PRAGMA data_version") ?? 0 }
    return others &+ (written << 32)
  }

  /// The number of the last entry.
  public func lastNumber() throws(JournalError) -> Int { try reading { try Entry.lastNumber($0) } }
}

extension Entry {
  static func lastNumber(_ database: Database) throws -> Int {
    try database.value("SELECT max(number) FROM entry") ?? 0
  }

  /// The rows of the entries after a number, in order: with a first number SQLite follows the index
  /// where it would sort the whole table otherwise.
  static func rows(_ database: Database, after number: Int = 0) throws -> Rows {
    try Rows(
      "SELECT \(columns) FROM entry WHERE number > ? ORDER BY number", [number], in: database)
  }

  /// The rows of every entry as they lie in the file, stream by stream.
  static func rowsByStream(_ database: Database) throws -> Rows {
    try Rows("SELECT \(columns) FROM entry ORDER BY stream, version", [], in: database)
  }

  /// The entries in batches, until there are none; what was read before an error comes before it.
  static func batches(of rows: Rows) -> () throws -> [Entry]? {
    var failure: (any Error)?
    return {
      if let failure { throw failure }
      var batch: [Entry] = []
      do {
        while batch.count < BatchPipeline.size, let row = try rows.next() {
          batch.append(Entry(row))
        }
      } catch {
        failure = error
        if batch.isEmpty { throw error }
      }
      return batch.isEmpty ? nil : batch
    }
  }

  static var columns: String {
    "number, stream, version, kind, event_version, recorded, actor, payload, previous, hash"
  }

  init(_ row: Row) {
    self.init(
      number: row[0], stream: row[1], version: row[2], kind: row[3], eventVersion: row[4],
      recorded: row[5], actor: row[6], payload: row[7], previous: row[8], hash: row[9])
  }

  func insert(_ database: Database) throws {
    try database.run(
      "INSERT INTO entry (\(Entry.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      number, stream, version, kind, eventVersion, recorded, actor, payload, previous, hash)
  }
}
