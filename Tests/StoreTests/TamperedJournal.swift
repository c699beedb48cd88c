import TestSupport
import Foundation
import Governance
import Store

/// A journal of some thirty entries in a closed file, to be tampered with in copies.
struct TamperedJournal {
  let scratch: Scratch
  let entries: [Entry]
  let head: JournalHead?

  init() throws {
    scratch = try Scratch()
    let journal = try SQLiteJournal(making: scratch.path(), identifier: "0123456789abcdef")
    for number in 1...10 {
      let actor = "Clerk \(number)"
      try journal.append([Acts.person(number)], to: .directory, after: number - 1, by: actor)
      let board = BoardID(rawValue: "board-\(number)")
      try journal.append([Acts.board(board)], to: .board(board), after: 0, by: actor + "b")
      try journal.append(
        [Acts.arrival(number)], to: .meeting(Acts.meeting), after: number - 1, by: actor + "m")
    }
    entries = try journal.everything()
    head = journal.verify().head
  }

  /// What verifying says of a copy after statements were run on it with the triggers gone.
  func verification(after sql: String) throws -> Verification {
    let path = try scratch.copy("journal.quorate", to: "copy")
    try RawDatabase(path).run(
      "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_deleted; " + sql)
    return try SQLiteJournal(opening: path).verify()
  }

  /// What verifying says of a copy in whose file one byte was changed.
  func verification(withByteChanged place: Int, of bytes: [UInt8]) throws -> Verification {
    var changed = bytes
    changed[place] ^= 1
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: scratch.path("raw" + suffix))
    }
    return try SQLiteJournal(opening: scratch.write(changed, to: "raw")).verify()
  }

  /// Where the columns of an entry from its kind to its payload lie in the file.
  func place(of entry: Entry, in bytes: [UInt8]) -> (kind: Int, ends: [Int])? {
    let fields = [entry.kind, entry.recorded, entry.actor, entry.payload].map { Array($0.utf8) }
    let wanted = fields.flatMap(\.self)
    guard let range = Data(bytes).range(of: Data(wanted)) else { return nil }
    var end = range.lowerBound
    return (
      range.lowerBound,
      fields.map { field in
        end += field.count; return end
      }
    )
  }
}
