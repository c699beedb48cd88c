import TestSupport
import Foundation
import Testing

@testable import Governance

/// Seeded random sequences of proposals.
struct RandomRecordTests {
  @Test("three thousand random sequences never trap, and folding again gives the live state")
  func sequences() throws {
    var taken = 0
    var refused = 0
    var retracted = 0
    var kinds: Set<String> = []
    for seed in 0..<3000 {
      let journal = try RandomEvents.propose(60, seed: seed) { journal, event in
        let before = journal.state
        let objection = journal.record.objection(to: event)
        try #require(journal.state == before, "an objection changed the state")
        if let objection {
          refused += 1
          try #require(!objection.what.isEmpty)
          return
        }
        journal.write(event)
        taken += 1
        kinds.insert(Swift.type(of: event).kind)
        if event is EntryRetracted { retracted += 1 }
        try #require(!event.sentence.text(in: journal.state).isEmpty)
      }
      try #require(journal.refolded() == journal.state, "seed \(seed)")
      try #require(journal.applied() == journal.state, "seed \(seed)")
    }
    #expect(
      taken > 35_000 && refused > 70_000 && retracted > 6000, "\(taken) \(refused) \(retracted)"
    )
    // Every kind there is was not only proposed but possible at some time.
    #expect(Set(EventRegistry.all.map { $0.kind }).subtracting(kinds) == [])
  }

  @Test("taking the last entry of a stream back gives the state before it, always")
  func undoesLast() throws {
    for seed in 5000..<5300 {
      try RandomEvents.propose(60, seed: seed) { journal, event in
        guard journal.record.objection(to: event) == nil else { return }
        var before = journal.state
        let number = journal.write(event)
        if event is JournalOpened || event is BoardFounded { return }
        // A stream that was opened stays open, though nothing is in it any more.
        if case .meeting(let meeting) = event.stream, before.proceedings[meeting] == nil {
          before.proceedings[meeting] = Proceedings()
        }
        try journal.takeBack(number, in: event.stream)
        try #require(journal.state == before, "seed \(seed): \(event)")
      }
    }
  }

  @Test("every event reads back from its payload as it was written")
  func payloads() throws {
    func again<Kind: Event>(_ event: Kind) throws -> Bool {
      let data = try JSONEncoder().encode(event)
      return try JSONDecoder().decode(Kind.self, from: data) == event
    }
    var kinds: Set<String> = []
    for seed in 0..<300 {
      try RandomEvents.propose(40, seed: seed) { journal, event in
        let type = Swift.type(of: event)
        try #require(try again(event), "\(event)")
        try #require(EventRegistry.type(kind: type.kind, version: type.version) == type)
        try #require(Stream(rawValue: event.stream.rawValue) == event.stream)
        kinds.insert(type.kind)
        journal.write(event)
      }
    }
    #expect(kinds.count == EventRegistry.all.count)
    #expect(
      Set(EventRegistry.all.map { "\($0.kind) \($0.version)" }).count == EventRegistry.all.count)
  }
}
