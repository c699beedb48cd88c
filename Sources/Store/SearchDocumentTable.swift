import Governance

/// The index of words as it lies in a journal's file: one row an entry, by the entry's number.
///
/// The words are settled before SQLite sees them, so that the file finds what `SearchDocument`
/// finds: `ascii` takes every letter beyond ASCII as it stands. The rows hold no texts, only what
/// stands where; they are made again where they are missing, or written in another way.
enum SearchDocumentTable {
  static let statements = """
    CREATE TABLE card_format (number INTEGER NOT NULL) STRICT;
    INSERT INTO card_format (number) VALUES (\(SearchDocument.format));
    CREATE VIRTUAL TABLE card USING fts5(
      words, names, about, content = '', tokenize = "ascii tokenchars ':/-'");
    INSERT INTO card (card, rank) VALUES ('hashsize', 16777216);
    """

  static let removal = "DROP TABLE IF EXISTS card; DROP TABLE IF EXISTS card_format;"

  /// Whether every entry has its row, written in this release's way.
  static func isComplete(_ database: Database) throws -> Bool {
    try end(database) == Entry.lastNumber(database)
  }

  /// The number of the last entry that has a row; nil where the rows are not of this release.
  private static func end(_ database: Database) throws -> Int? {
    // Asked of the file itself: another program may have written it since it was opened.
    guard try database.hasTable("card"), try database.hasTable("card_format"),
      try database.value("SELECT number FROM card_format") == SearchDocument.format
    else { return nil }
    return try database.value("SELECT rowid FROM card ORDER BY rowid DESC LIMIT 1") ?? 0
  }

  /// Makes the rows of the entries that have none; all of them where those there are not of use.
  static func complete(
    _ database: Database, progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    let last = try Entry.lastNumber(database)
    var end = try end(database) ?? .max
    if end > last {
      try database.run(script: removal + statements)
      end = 0
    }
    try BatchPipeline.run(
      next: Entry.batches(of: try Entry.rows(database, after: end)),
      prepare: { rows(of: $0) },
      use: { (batch: [Row]) in
        for row in batch { try row.insert(database) }
        progress(batch.last?.number ?? 0, last)
      })
  }

  /// The row of an entry as it is written, made apart from the file.
  struct Row: Sendable {
    let number: Int
    private let words: String
    private let names: String
    private let about: String

    init(_ document: SearchDocument, number: Int) {
      self.number = number
      words = text(document.words)
      names = text(document.names)
      about = document.about.joined(separator: " ")
    }

    func insert(_ database: Database) throws {
      try database.run(
        "INSERT INTO card (rowid, words, names, about) VALUES (?, ?, ?, ?)",
        number, words, names, about)
    }
  }

  static func rows(of entries: [Entry]) -> [Row] {
    zip(entries, EventCodec().documents(of: entries)).map { Row($1, number: $0.number) }
  }

  /// The numbers of the entries on whose rows something stands.
  static func numbers(_ wanted: SearchDocument.Wanted, _ database: Database) throws -> EntryNumbers
  {
    EntryNumbers(
      ascending: try database.column(
        "SELECT rowid FROM card WHERE card MATCH ? ORDER BY rowid", match(wanted)))
  }

  /// What is looked for in SQLite's words; nothing that was typed is taken for one of them.
  private static func match(_ wanted: SearchDocument.Wanted) -> String {
    func phrase(_ term: SearchQuery.Term) -> String {
      "\"\(text(term.words))\"\(term.isBeginning ? " *" : "")"
    }
    switch wanted {
    case .words(let term): return "words : \(phrase(term))"
    case .names(let term): return "names : \(phrase(term))"
    case .about(let thing): return "about : \"\(thing.key)\""
    case .closed: return "about : \"\(SearchDocument.closed)\""
    }
  }

  /// The words in a row as bytes that compare: letters beyond Latin in NFC.
  private static func text(_ words: [String]) -> String { words.joined(separator: " ").canonical }
}
