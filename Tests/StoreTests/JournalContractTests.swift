import TestSupport
import Governance
import Store
import Testing

/// What every journal does, whatever stands behind it: appending and reading.
@Suite("Every journal") struct JournalContractTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("gives back the entries that were appended, in order", arguments: JournalKind.allCases)
  func readsBack(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    // When
    let made = try journal.append((1...3).map(Acts.person), to: .directory, after: 0, by: "Ann")
    // Then
    #expect(try journal.entries(of: .directory, after: 0) == made)
    #expect(try journal.everything() == made)
    #expect(made.map(\.version) == [1, 2, 3])
    #expect(made.map(\.actor) == ["Ann", "Ann", "Ann"])
    #expect(made.map(\.kind) == Array(repeating: "person.registered", count: 3))
    #expect(made.map(\.recorded) == Array(repeating: "2002-03-26T12:00:00+00:00", count: 3))
    #expect(made.first?.payload == #"{"name":"Person 1","person":"p-1"}"#)
    #expect(
      try EventCodec().recorded(made[1]).event as? PersonRegistered
        == PersonRegistered(person: "p-2", name: "Person 2"))
  }

  @Test("is empty at first", arguments: JournalKind.allCases)
  func empty(kind: JournalKind) throws {
    let journal = try kind.make(in: scratch)
    #expect(try journal.lastNumber() == 0)
    #expect(try journal.everything() == [])
    #expect(try journal.entries(of: .directory, after: 0) == [])
    #expect(try journal.latest(after: 0) == [])
    #expect(try journal.attachments() == [])
    #expect(try journal.derived(.outlook, of: nil) == [])
    #expect(try journal.chain().head == nil)
  }

  @Test(
    "refuses a stream that somebody else wrote to, and keeps nothing",
    arguments: JournalKind.allCases, [0, 1, 3])
  func conflict(kind: JournalKind, expected: Int) throws {
    // Given
    let journal = try kind.make(in: scratch)
    try journal.append([Acts.person(1), Acts.person(2)], to: .directory, after: 0)
    let row = DerivedRow(.outlook, of: .board("icb"), version: 1, basis: "c", body: [1])
    // When, then
    #expect(throws: JournalError.conflict(stream: "directory")) {
      _ = try journal.append(
        Batch(
          proposals: [Proposal(stream: .directory, expected: expected, events: [Acts.person(3)])],
          derived: [row]), recorded: Acts.noon,
        actor: "B")
    }
    #expect(try journal.lastNumber() == 2)
    #expect(try journal.derived(.outlook, of: nil) == [])
    #expect(try journal.chain().failure == nil)
  }

  @Test("takes several streams at once, all or none", arguments: JournalKind.allCases)
  func allOrNone(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    let meeting = Governance.Stream.meeting(Acts.meeting)
    let proposals = [
      Proposal(stream: .directory, expected: 0, events: [Acts.person(1)]),
      Proposal(stream: .board("icb"), expected: 0, events: [Acts.board("icb")]),
      Proposal(stream: meeting, expected: 0, events: [Acts.arrival(1), Acts.arrival(2)]),
    ]
    // When
    let made = try journal.append(Batch(proposals: proposals), recorded: Acts.noon, actor: "A")
    // Then
    #expect(
      made.map(\.stream) == ["directory", "board:icb"] + [meeting.rawValue, meeting.rawValue])
    #expect(made.map(\.version) == [1, 1, 1, 2])
    // When the last of them conflicts
    let later = [
      Proposal(stream: .directory, expected: 1, events: [Acts.person(2)]),
      Proposal(stream: meeting, expected: 1, events: [Acts.arrival(3)]),
    ]
    #expect(throws: JournalError.conflict(stream: meeting.rawValue)) {
      _ = try journal.append(Batch(proposals: later), recorded: Acts.noon, actor: "A")
    }
    // Then
    #expect(try journal.everything() == made)
  }

  @Test("numbers entries without gaps across streams and refusals", arguments: JournalKind.allCases)
  func numbers(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    // When
    for number in 1...5 {
      try journal.append([Acts.person(number)], to: .directory, after: number - 1)
      _ = try? journal.append([Acts.person(0)], to: .directory, after: 99)
      try journal.append([Acts.arrival(number)], to: .meeting(Acts.meeting), after: number - 1)
    }
    // Then
    #expect(try journal.everything().map(\.number) == Array(1...10))
    #expect(try journal.lastNumber() == 10)
    #expect(try journal.entries(of: .meeting(Acts.meeting), after: 3).map(\.number) == [8, 10])
    #expect(try journal.entries(of: .directory, after: 5) == [])
    #expect(try journal.entries(of: .board("icb"), after: 0) == [])
    var late: [Int] = []
    try journal.forEachEntry(after: 7) { late.append($0.number) }
    #expect(late == [8, 9, 10])
  }
}
