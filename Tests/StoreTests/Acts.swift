import Governance
import TestSupport
import Testing

@testable import Store

/// Acts and times to put into journals; the journals know no rules, so anything will do.
enum Acts {
  static let noon = Moment(seconds: 1_017_144_000, offset: 0)
  static let meeting = MeetingID("icb", "2002-03-26")

  /// Somebody becoming known, by a number.
  static func person(_ number: Int) -> any Event {
    PersonRegistered(person: PersonID(rawValue: "p-\(number)"), name: "Person \(number)")
  }

  /// Somebody of that name becoming known.
  static func person(named name: String) -> any Event {
    PersonRegistered(person: "p", name: name)
  }

  /// A board being founded.
  static func board(_ id: BoardID) -> any Event {
    BoardFounded(board: id, name: "Board \(id)", on: Day(number: 11_000))
  }

  /// Somebody arriving at a meeting.
  static func arrival(_ number: Int, at meeting: MeetingID = meeting) -> any Event {
    Arrived(meeting: meeting, person: PersonID(rawValue: "p-\(number)"), at: noon)
  }
}

extension Journal {
  /// Keeps bytes as an act does that names them, and gives their SHA-256.
  @discardableResult
  func keep(_ bytes: [UInt8]) throws(JournalError) -> String {
    _ = try append(
      Batch(proposals: [], attachments: [bytes]), recorded: Moment(seconds: 0, offset: 0), actor: ""
    )
    return EntryHash.hexadecimal(of: bytes)
  }

  /// Appends to one stream as a clerk would at noon.
  @discardableResult
  func append(
    _ events: [any Event], to stream: Governance.Stream, after expected: Int, by actor: String = "A"
  ) throws -> [Entry] {
    try append(
      Batch(
        proposals: [Proposal(stream: stream, expected: expected, events: events)]),
      recorded: Acts.noon,
      actor: actor)
  }

  /// Every entry in order.
  func everything() throws -> [Entry] {
    var entries: [Entry] = []
    try forEachEntry(after: 0) { entries.append($0) }
    return entries
  }

  /// Whether the chain holds, looked at from outside.
  func chain() throws -> Verification {
    var verification = Verification()
    try forEachEntry(after: 0) {
      verification.look(at: $0, hashed: EntryHash.of($0, in: identifier))
    }
    return verification
  }

  /// Fills an empty journal with entries that already have their hashes, a file as an export does.
  func fill(identifier: String, entries: [Entry]) throws {
    if let memory = self as? MemoryJournal {
      return try memory.fill(identifier: identifier, entries: entries)
    }
    let file = try #require(self as? SQLiteJournal)
    var parts: [ExportPart]? = [.heading(identifier: identifier)] + entries.map(ExportPart.entry)
    _ = try file.fill {
      defer { parts = nil }
      return parts
    } reading: { parts in
      parts.enumerated().map { ($0 + 1, $1) }
    }
  }

  /// Makes the index of words again, where one is kept, and says of how many entries.
  func reindex() throws -> Int {
    try (self as? SQLiteJournal)?.reindex { _, _ in } ?? lastNumber()
  }
}

/// The line with which a journal refuses, or nil where it does not.
func line(_ act: () throws -> Void) rethrows -> String? {
  do {
    try act()
    return nil
  } catch let error as JournalError {
    return error.line
  }
}
