import Governance

/// The entries of each stream that give names, or withdraw others, found without reading the rest
/// of it: an index that SQLite keeps, and that can be made again at will.
public enum NamingIndex {
  /// What begins a stream or withdraws its entries.
  public static let beginnings = [BoardFounded.kind, EntryRetracted.kind]
  /// What names something in it.
  public static let naming = [
    PersonRegistered.kind, PersonRenamed.kind, BodyRegistered.kind, SeatCreated.kind,
    MeetingScheduled.kind, MeetingMoved.kind,
  ]
  private static let kinds = beginnings + naming
  /// What holds of its entries: SQLite takes the index for questions that say so in the same words.
  private static let condition =
    "kind IN (" + kinds.map { "'\($0)'" }.joined(separator: ", ") + ")"

  /// An index of other kinds needs another name: the one before it, which had no seats, goes.
  static let statements = """
    DROP INDEX IF EXISTS entry_naming;
    CREATE INDEX IF NOT EXISTS entry_names ON entry (stream, version) WHERE \(condition);
    """

  /// The entries of some kinds: by the index, where it has all of those kinds.
  static func table(of asked: [String], isThere: Bool) -> String {
    let isKind = "kind IN (\(asked.map { _ in "?" }.joined(separator: ", ")))"
    guard isThere, Set(asked).isSubset(of: kinds) else { return "entry WHERE \(isKind)" }
    return "entry INDEXED BY entry_names WHERE \(condition) AND \(isKind)"
  }

  static func isThere(_ database: Database) throws -> Bool {
    try database.value("SELECT 1 FROM sqlite_schema WHERE name = 'entry_names'") == 1
  }
}
