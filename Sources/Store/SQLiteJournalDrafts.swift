import GRDB
public import Governance

/// What stands beside the chain and can be erased: drafts not yet sent, and working notes.
extension SQLiteJournal {
  /// The draft minutes of a meeting as they were last kept, or nil.
  public func draft(of meeting: MeetingID) throws(JournalError) -> String? {
    try readingErasable { database in
      try SQLiteJournal.draft(of: meeting, database)
    } ?? nil
  }

  private static func draft(of meeting: MeetingID, _ database: Database) throws -> String? {
    let statement = try database.cachedStatement(sql: "SELECT text FROM draft WHERE meeting = ?")
    return try String.fetchOne(statement, arguments: [meeting.description])
  }

  /// Keeps the draft minutes of a meeting in place of those before; nil removes them for good.
  public func keep(draft: String?, of meeting: MeetingID) throws(JournalError) {
    try erasing { database in
      try database.execute(
        sql: "DELETE FROM draft WHERE meeting = ?", arguments: [meeting.description])
      guard let draft else { return }
      try database.execute(
        sql: "INSERT INTO draft (meeting, text) VALUES (?, ?)",
        arguments: [meeting.description, draft])
    }
  }

  /// Throws a conflict where a draft that was read is another now.
  static func expect(_ drafts: [MeetingID: String?], _ database: Database) throws {
    guard try database.tableExists("draft") else { return }
    for (meeting, text) in drafts {
      guard try draft(of: meeting, database) == text else {
        throw JournalError.conflict(stream: Stream.meeting(meeting).rawValue)
      }
    }
  }

  /// Keeps first drafts within a transaction.
  static func write(_ drafts: [MeetingID: String], _ database: Database) throws {
    guard !drafts.isEmpty else { return }
    try database.execute(sql: Schema.erasable)
    for (meeting, text) in drafts {
      try database.execute(
        sql: "INSERT INTO draft (meeting, text) VALUES (?, ?)",
        arguments: [meeting.description, text])
    }
  }

  /// The working notes on a meeting, in the order of writing.
  public func notes(on meeting: MeetingID) throws(JournalError) -> [WorkingNote] {
    try readingErasable { database in
      let statement = try database.cachedStatement(
        sql: "SELECT item, text FROM note WHERE meeting = ? ORDER BY place")
      return try Row.fetchAll(statement, arguments: [meeting.description]).map {
        WorkingNote(item: ItemID(rawValue: $0[0]), text: $0[1])
      }
    } ?? []
  }

  /// Keeps a working note behind those before.
  public func keep(note: WorkingNote, on meeting: MeetingID) throws(JournalError) {
    try erasing { database in
      try database.execute(
        sql: """
          INSERT INTO note (meeting, place, item, text)
          SELECT ?, coalesce(max(place), 0) + 1, ?, ? FROM note WHERE meeting = ?
          """,
        arguments: [
          meeting.description, note.item.rawValue, note.text, meeting.description,
        ])
    }
  }

  /// Every draft and every working note there is, by meeting.
  public func textsBeside() throws(JournalError) -> [ErasableText] {
    try readingErasable { database in
      let drafts = try Row.fetchAll(
        database, sql: "SELECT meeting, text FROM draft ORDER BY meeting"
      ).map { ErasableText(title: "draft minutes of \($0[0] as String)", text: $0[1]) }
      let notes = try Row.fetchAll(
        database, sql: "SELECT meeting, item, text FROM note ORDER BY meeting, place"
      ).map {
        ErasableText(
          title: "working note on item \($0[1] as String) of \($0[0] as String)", text: $0[2])
      }
      return drafts + notes
    } ?? []
  }

  /// Removes the working notes on a meeting for good, and says how many there were.
  public func destroyNotes(on meeting: MeetingID) throws(JournalError) -> Int {
    var count = 0
    try erasing { database in
      try database.execute(
        sql: "DELETE FROM note WHERE meeting = ?", arguments: [meeting.description])
      count = database.changesCount
    }
    return count
  }

  /// Reads drafts or notes; nil of a journal made before there were any.
  private func readingErasable<Value>(
    _ work: (Database) throws -> Value
  ) throws(JournalError) -> Value? {
    try reading { try $0.tableExists("note") ? try work($0) : nil }
  }

  /// Writes drafts or notes so that what is removed is gone from the file, not only out of sight.
  private func erasing(_ work: (Database) throws -> Void) throws(JournalError) {
    try expectInPlace()
    written += 1
    try SQLiteJournal.guarding(path) {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.inTransaction(.immediate) {
          try database.execute(sql: Schema.erasable)
          try work(database)
          return .commit
        }
        // The log beside the file has the old pages until it is emptied; while another reads, that
        // waits for the next time.
        _ = try? Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }
}
