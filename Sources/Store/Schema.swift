/// The tables of a journal file.
///
/// Entries are keyed by stream, so that a board is read at one stretch however much others have
/// written. SQL may neither change nor delete one.
enum Schema {
  /// The format this release writes, kept in `user_version`.
  static let format = 1
  /// `Quor`, kept in `application_id`.
  static let application = 0x5175_6F72

  static let statements = """
    CREATE TABLE journal (identifier TEXT NOT NULL) STRICT;
    CREATE TABLE entry (
      stream TEXT NOT NULL,
      version INTEGER NOT NULL,
      number INTEGER NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      event_version INTEGER NOT NULL,
      recorded TEXT NOT NULL,
      actor TEXT NOT NULL,
      payload TEXT NOT NULL,
      previous BLOB NOT NULL,
      hash BLOB NOT NULL,
      PRIMARY KEY (stream, version)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
    CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
    CREATE TABLE attachment (
      hash TEXT NOT NULL,
      part INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (hash, part)
    ) STRICT, WITHOUT ROWID;
    """ + NamingIndex.statements + erasable + LatestTable.statements + DerivedTable.statements

  /// Drafts and working notes: erasable, and younger than the format, so that a journal made before
  /// them gets their tables when the first is written.
  static let erasable = """
    CREATE TABLE IF NOT EXISTS draft (
      meeting TEXT NOT NULL PRIMARY KEY,
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS note (
      meeting TEXT NOT NULL,
      place INTEGER NOT NULL,
      item TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (meeting, place)
    ) STRICT, WITHOUT ROWID;
    """
}
