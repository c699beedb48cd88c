/// Which entries one act made, where it made several, so that they can be withdrawn together.
///
/// Kept beside the chain; a copy that was imported does not have it.
enum ActTable {
  private static let name = "act"

  static func note(_ entries: [Entry], _ database: Database) throws {
    guard entries.count > 1, let first = entries.first, let last = entries.last else { return }
    try database.run(
      "CREATE TABLE IF NOT EXISTS act (first INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT")
    try database.run("INSERT INTO act VALUES (?, ?)", first.number, last.number)
  }

  static func entries(with number: Int, _ database: Database) throws -> ClosedRange<Int> {
    guard try database.hasTable(name) else { return number...number }
    let found = try database.first(
      "SELECT first, last FROM act WHERE first <= ? AND last >= ?", number, number,
      read: { row in (row[0] as Int)...(row[1] as Int) })
    return found ?? number...number
  }
}

extension SQLiteJournal {
  public func act(of entry: Int) throws(JournalError) -> ClosedRange<Int> {
    try reading { try ActTable.entries(with: entry, $0) }
  }
}
