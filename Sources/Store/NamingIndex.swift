import Governance

/// The entries of each stream that give names, or withdraw others, found without reading the rest of
/// it: an index that SQLite keeps, and that can be made again at will.
enum NamingIndex {
  private static let kinds = [
    BoardFounded.kind, EntryRetracted.kind, PersonRegistered.kind, PersonRenamed.kind,
    BodyRegistered.kind, MeetingScheduled.kind, MeetingMoved.kind,
  ]
  /// What holds of its entries: SQLite takes the index for questions that say so in the same words.
  private static let condition =
    "kind IN (" + kinds.map { "'\($0)'" }.joined(separator: ", ") + ")"

  static let statements =
    "CREATE INDEX IF NOT EXISTS entry_naming ON entry (stream, version) WHERE \(condition);"

  /// The entries of some kinds: by the index, where it has all of those kinds.
  static func table(of asked: [String], isThere: Bool) -> String {
    let isKind = "kind IN (\(asked.map { _ in "?" }.joined(separator: ", ")))"
    guard isThere, Set(asked).isSubset(of: kinds) else { return "entry WHERE \(isKind)" }
    return "entry INDEXED BY entry_naming WHERE \(condition) AND \(isKind)"
  }

  static func isThere(_ database: Database) throws -> Bool {
    try database.value("SELECT 1 FROM sqlite_schema WHERE name = 'entry_naming'") == 1
  }
}
