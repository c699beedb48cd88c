import TestSupport
import Governance
import Store
import Testing

/// Whoever changes a journal behind its back is found out, and the first entry changed is named.
struct TamperingTests {
  @Test("SQL may neither change nor delete an entry")
  func triggers() throws {
    let given = try TamperedJournal()
    let raw = try RawDatabase(given.scratch.path())
    for (sql, words) in [
      ("UPDATE entry SET actor = 'x' WHERE number = 3", "an entry is never changed"),
      ("DELETE FROM entry WHERE number = 30", "an entry is never deleted"),
      ("DELETE FROM entry", "an entry is never deleted"),
    ] {
      let failure = #expect(throws: RawDatabase.Failure.self) { try raw.run(sql) }
      #expect(failure?.message == words)
    }
    #expect(try raw.run("SELECT count(*) FROM entry") == ["30"])
  }

  @Test(
    "a change in any column of any entry names that entry",
    arguments: [
      "stream = stream || 'x'", "version = version + 1000", "number = number + 1000",
      "number = 9223372036854775807", "number = 900000000000",
      "kind = kind || 'x'", "event_version = 2", "recorded = replace(recorded, '2002', '2003')",
      "actor = replace(actor, 'Clerk', 'Clark')", "payload = payload || ' '",
      "payload = replace(payload, 'e', 'f')", "previous = hash",
      "hash = zeroblob(32)",
    ])
  func columns(change: String) throws {
    let given = try TamperedJournal()
    for entry in given.entries {
      let found = try given.verification(
        after: "UPDATE entry SET \(change) WHERE number = \(entry.number)")
      #expect(found.failure?.hasPrefix("entry \(entry.number) ") == true, "\(found)")
    }
  }

  @Test("one byte changed in the file names the entry it lies in")
  func bytes() throws {
    let given = try TamperedJournal()
    let bytes = try given.scratch.bytes()
    for entry in given.entries {
      let (start, ends) = try #require(given.place(of: entry, in: bytes))
      let firsts = [start] + ends.dropLast()
      // Every byte of one entry, the first and the last of each field of the others.
      let places =
        entry.number == 17
        ? Array(start..<(ends.last ?? start)) : firsts + ends.map { $0 - 1 }
      for place in places {
        let found = try given.verification(withByteChanged: place, of: bytes)
        #expect(found.failure?.hasPrefix("entry \(entry.number) ") == true, "\(found)")
      }
    }
  }

  @Test("an entry taken out of the middle is missed")
  func deleted() throws {
    let given = try TamperedJournal()
    for number in [1, 2, 15, 29] {
      let found = try given.verification(after: "DELETE FROM entry WHERE number = \(number)")
      let words = "entry \(number) is missing: the next found is entry \(number + 1)"
      #expect(found.failure == words, "\(found)")
    }
  }

  @Test("an entry numbered below the first is found, the last too", arguments: [1, 17, 30])
  func below(number: Int) throws {
    let given = try TamperedJournal()
    let found = try given.verification(
      after: "UPDATE entry SET number = -5 WHERE number = \(number)")
    #expect(found.failure == "entry 1 is missing: the next found is entry -5")
  }

  @Test("nothing is recorded behind an entry that was given the highest number")
  func highest() throws {
    let given = try TamperedJournal()
    let path = given.scratch.path()
    try RawDatabase(path).run(
      "DROP TRIGGER entry_is_never_changed; "
        + "UPDATE entry SET number = 9223372036854775807 WHERE number = 30")
    let journal = try SQLiteJournal(opening: path)
    let said = try line { try journal.append([Acts.person(11)], to: .directory, after: 10) }
    #expect(said == "the journal is damaged: its last entry has the number 9223372036854775807")
    #expect(try RawDatabase(path).run("SELECT count(*) FROM entry") == ["30"])
  }

  @Test("attachments that cannot be read are told as such, and no entry is blamed")
  func attachmentsGone() throws {
    let found = try TamperedJournal().verification(after: "DROP TABLE attachment")
    #expect(found.failure?.hasPrefix("the attachments cannot be read: ") == true, "\(found)")
    #expect(found.count == 30)
  }

  @Test("two entries that changed places are found at the first")
  func swapped() throws {
    let given = try TamperedJournal()
    let found = try given.verification(
      after: """
        UPDATE entry SET number = 0 WHERE number = 7; UPDATE entry SET number = 7 WHERE number = 20;
        UPDATE entry SET number = 20 WHERE number = 0;
        """)
    #expect(found.failure?.hasPrefix("entry 7 ") == true, "\(found)")
  }

  @Test("a tail cut off still holds, and only the head shows it")
  func tail() throws {
    let given = try TamperedJournal()
    let found = try given.verification(after: "DELETE FROM entry WHERE number > 25")
    #expect(found.failure == nil)
    #expect(found.count == 25)
    #expect(found.head != given.head)
    #expect(given.head?.number == 30)
  }

  @Test("a changed identifier, a changed attachment and a fresh tail are found")
  func others() throws {
    let given = try TamperedJournal()
    let renamed = try given.verification(after: "UPDATE journal SET identifier = 'other'")
    #expect(renamed.failure?.hasPrefix("entry 1 ") == true)
    let name = try SQLiteJournal(opening: given.scratch.path()).keep(Array("paper".utf8))
    let changed = try given.verification(after: "UPDATE attachment SET bytes = x'00'")
    #expect(changed.failure == "the attachment \(name.prefix(8)) was altered after it was recorded")
    let forged = try given.verification(
      after: """
        INSERT INTO entry SELECT 'directory', 11, 31, kind, 1, recorded, actor, payload, hash, hash
        FROM entry WHERE number = 30
        """)
    #expect(forged.failure?.hasPrefix("entry 31 ") == true)
  }
}
