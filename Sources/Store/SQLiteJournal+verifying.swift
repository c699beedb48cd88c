import Governance

/// Verifies a journal's file.
extension SQLiteJournal {
  /// Looks at every entry as it lies in the file, and unless it is `quick` at the file itself and
  /// at what is kept in it; told by how far it is: how many entries were looked at, and how many
  /// there are.
  public func verify(
    quick: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
  ) -> Verification {
    var verification = Verification()
    do throws(JournalError) {
      if let whole = try? reading({ try wholeChain($0, progress) }) {
        verification = whole
      } else {
        // Read by their numbers the entries tell which is the first that does not hold.
        try reading { database in
          try hashing(Entry.rows(database, after: .min)) { entry, hash in
            verification.look(at: entry, hashed: hash)
          }
        }
      }
    } catch { verification.fail("entry \(verification.count + 1) cannot be read: \(error.line)") }
    if !quick { verifyFile(&verification) }
    return verification
  }

  /// The chain looked at stream by stream, as it lies in the file; nil where it does not hold.
  private func wholeChain(
    _ database: Database, _ progress: (Int, Int) -> Void
  ) throws -> Verification? {
    try database.snapshot { database in
      // Counted, since no number in the file is proved yet.
      let count = try database.value("SELECT count(*) FROM entry") ?? 0
      var chain = ScatteredChain(count: count)
      try hashing(Entry.rowsByStream(database)) { entry, hash in
        chain.look(at: entry, hashed: hash)
        if chain.seen.isMultiple(of: BatchPipeline.size) { progress(chain.seen, count) }
      }
      return chain.holds ? Verification(whole: chain) : nil
    }
  }

  /// Hands over each entry of some rows with the hash it should have, computed on the other core.
  private func hashing(_ rows: Rows, _ look: (Entry, [UInt8]) -> Void) throws {
    try BatchPipeline.run(
      next: Entry.batches(of: rows),
      prepare: { [identifier] entries in
        (entries, entries.map { EntryHash.of($0, in: identifier) })
      },
      use: { (batch: ([Entry], [[UInt8]])) in
        for (entry, hash) in zip(batch.0, batch.1) { look(entry, hash) }
      })
  }

  private func verifyFile(_ verification: inout Verification) {
    do throws(JournalError) {
      let check: String? = try reading { try $0.value("PRAGMA integrity_check") }
      if let check, check != "ok" { verification.fail("the file itself is damaged: \(check)") }
    } catch { return verification.fail("the file cannot be checked: \(error.line)") }
    do throws(JournalError) {
      for name in try attachments() {
        let bytes = try attachment(name) ?? []
        if EntryHash.hexadecimal(of: bytes) != name {
          verification.fail("the attachment \(name.prefix(8)) was altered after it was recorded")
        }
      }
    } catch { verification.fail("the attachments cannot be read: \(error.line)") }
  }
}
