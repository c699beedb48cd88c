public import Governance

/// What stands beside the chain and can be erased: drafts not yet sent, and working notes.
extension SQLiteJournal {
  /// The draft minutes of meetings as they were last kept, where there are any.
  public func drafts(of meetings: [MeetingID]) throws(JournalError) -> [MeetingID: String] {
    try readingErasable { try SQLiteJournal.drafts(of: meetings, $0) } ?? [:]
  }

  private static func drafts(
    of meetings: [MeetingID], _ database: Database
  ) throws -> [MeetingID: String] {
    let places = meetings.map { _ in "?" }.joined(separator: ", ")
    let found: [(MeetingID?, String)] = try database.all(
      "SELECT meeting, text FROM draft WHERE meeting IN (\(places))", meetings.map(\.description)
    ) { (MeetingID($0[0] as String), $0[1]) }
    return Dictionary(
      found.compactMap { meeting, text in meeting.map { ($0, text) } },
      uniquingKeysWith: { first, _ in first })
  }

  public func keep(
    draft: String?, of meeting: MeetingID, inPlaceOf known: String?
  ) throws(JournalError) {
    try erasing { database in
      try SQLiteJournal.expect([meeting: known], database)
      try database.run("DELETE FROM draft WHERE meeting = ?", meeting.description)
      if let draft { try SQLiteJournal.insert(draft, of: meeting, database) }
    }
  }

  /// Throws a conflict where a draft that was read is another now.
  static func expect(_ drafts: [MeetingID: String?], _ database: Database) throws {
    guard try database.hasTable("draft") else { return }
    let known = try SQLiteJournal.drafts(of: Array(drafts.keys), database)
    for (meeting, text) in drafts where known[meeting] != text {
      throw JournalError.conflict(stream: Stream.meeting(meeting).rawValue)
    }
  }

  /// Keeps first drafts within a transaction.
  static func write(_ drafts: [MeetingID: String], _ database: Database) throws {
    guard !drafts.isEmpty else { return }
    try database.run(script: Schema.erasable)
    for (meeting, text) in drafts { try insert(text, of: meeting, database) }
  }

  private static func insert(_ draft: String, of meeting: MeetingID, _ database: Database) throws {
    try database.run("INSERT INTO draft (meeting, text) VALUES (?, ?)", meeting.description, draft)
  }

  /// The working notes on a meeting, in the order of writing.
  public func notes(on meeting: MeetingID) throws(JournalError) -> [WorkingNote] {
    try readingErasable { database in
      try database.all(
        "SELECT item, text FROM note WHERE meeting = ? ORDER BY place", [meeting.description]
      ) { WorkingNote(item: ItemID(rawValue: $0[0]), text: $0[1]) }
    } ?? []
  }

  /// Keeps a working note behind those before.
  public func keep(note: WorkingNote, on meeting: MeetingID) throws(JournalError) {
    try erasing { database in
      try database.run(
        """
        INSERT INTO note (meeting, place, item, text)
        SELECT ?, coalesce(max(place), 0) + 1, ?, ? FROM note WHERE meeting = ?
        """, meeting.description, note.item.rawValue, note.text, meeting.description)
    }
  }

  /// Every draft and every working note there is, by meeting.
  public func textsBeside() throws(JournalError) -> [ErasableText] {
    try readingErasable { database in
      let drafts: [ErasableText] = try database.all(
        "SELECT meeting, text FROM draft ORDER BY meeting"
      ) { ("draft minutes of \($0[0] as String)", $0[1]) }
      let notes: [ErasableText] = try database.all(
        "SELECT meeting, item, text FROM note ORDER BY meeting, place"
      ) { ("working note on item \($0[1] as String) of \($0[0] as String)", $0[2]) }
      return drafts + notes
    } ?? []
  }

  /// Removes the working notes on a meeting for good, and says how many there were.
  public func destroyNotes(on meeting: MeetingID) throws(JournalError) -> Int {
    var count = 0
    try erasing { database in
      try database.run("DELETE FROM note WHERE meeting = ?", meeting.description)
      count = database.changes
    }
    return count
  }

  /// Reads drafts or notes; nil of a journal made before there were any.
  private func readingErasable<Value>(
    _ work: (Database) throws -> Value
  ) throws(JournalError) -> Value? {
    try reading { try $0.hasTable("note") ? try work($0) : nil }
  }

  /// Writes drafts or notes so that what is removed is gone from the file, not only out of sight.
  private func erasing(_ work: (Database) throws -> Void) throws(JournalError) {
    try expectInPlace()
    written += 1
    try SQLiteJournal.guarding(path) {
      try database.run("PRAGMA secure_delete = ON")
      try database.writing { database in
        try database.run(script: Schema.erasable)
        try work(database)
      }
      // The log beside the file has the old pages until it is emptied; while another reads, that
      // waits for the next time.
      try? database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}
