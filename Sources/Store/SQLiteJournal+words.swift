public import Governance

/// Looking for words in a journal's file.
extension SQLiteJournal: WordIndex {
  /// The index in the file, brought up to the last entry; every entry read anew, where the file
  /// cannot be written.
  public func wordIndex() throws(JournalError) -> any WordIndex {
    if try reading({ try $0.snapshot(SearchDocumentTable.isComplete) }) { return self }
    let isMade: Void? = try? writing { try SearchDocumentTable.complete($0) }
    return try isMade == nil ? ReadThrough(self) : self
  }

  /// The numbers of the entries on whose rows of the index something stands.
  public func numbers(of wanted: SearchDocument.Wanted) throws(JournalError) -> EntryNumbers {
    try reading { try SearchDocumentTable.numbers(wanted, $0) }
  }

  /// Makes the index of words again, and says of how many entries; told by how far it is: the
  /// number reached, and the last.
  public func reindex(progress: (Int, Int) -> Void) throws(JournalError) -> Int {
    try expectInPlace()
    return try writing { database in
      try database.run(script: SearchDocumentTable.removal)
      try SearchDocumentTable.complete(database, progress: progress)
      return try Entry.lastNumber(database)
    }
  }

  /// Makes the indexes of entries where an older release left none, or wrote entries without them.
  ///
  /// A file that can only be read stays as it is: then the entries themselves are asked.
  func completeIndexes() {
    func areComplete(_ database: Database) throws -> (latest: Bool, names: Bool) {
      (try LatestTable.isComplete(database), try NamingIndex.isThere(database))
    }
    // Asked without a lock first: as a rule there is nothing to do.
    guard let known = try? database.snapshot(areComplete), known != (true, true) else { return }
    isNamingIndexed = known.names
    let isDone: Void? = try? database.writing { database in
      let complete = try areComplete(database)
      if !complete.names { try database.run(script: NamingIndex.statements) }
      if !complete.latest { try LatestTable.fill(database) }
    }
    if isDone != nil { isNamingIndexed = true }
  }

  /// Entries by their numbers, in order.
  public func entries(numbered numbers: EntryNumbers) throws(JournalError) -> [Entry] {
    try reading { database in
      try numbers.compactMap { number in
        try database.first(
          "SELECT \(Entry.columns) FROM entry WHERE number = ?", number, read: Entry.init)
      }
    }
  }
}
