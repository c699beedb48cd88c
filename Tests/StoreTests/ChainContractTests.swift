import TestSupport
import Governance
import Store
import Testing

/// What every journal does, whatever stands behind it: the chain and what is hashed.
@Suite("Every journal's chain") struct ChainContractTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("binds each entry to the one before it", arguments: JournalKind.allCases)
  func chain(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    for number in 1...4 {
      try journal.append([Acts.person(number)], to: .directory, after: number - 1)
    }
    // When
    let entries = try journal.everything()
    // Then
    #expect(entries.first?.previous == EntryHash.start)
    #expect(Array(entries.dropFirst().map(\.previous)) == Array(entries.dropLast().map(\.hash)))
    for entry in entries { #expect(EntryHash.of(entry, in: journal.identifier) == entry.hash) }
    let chain = try journal.chain()
    #expect(chain.failure == nil)
    #expect(chain.count == 4)
    #expect(chain.head?.number == 4)
    #expect(chain.head?.hash == entries.last.map { EntryHash.hexadecimal($0.hash) })
    #expect(chain.head?.recorded == "2002-03-26T12:00:00+00:00")
  }

  @Test("differs between two journals with the same entries", arguments: JournalKind.allCases)
  func identifiers(kind: JournalKind) throws {
    let one = try kind.make(in: scratch, named: "one")
    let other = try kind.make(in: scratch, named: "other")
    let first = try one.append([Acts.person(1)], to: .directory, after: 0)
    let second = try other.append([Acts.person(1)], to: .directory, after: 0)
    #expect(first.map(\.payload) == second.map(\.payload))
    #expect(first.map(\.hash) != second.map(\.hash))
  }

  @Test(
    "keeps a name typed decomposed as composed, and hashes what it keeps",
    arguments: JournalKind.allCases)
  func normalised(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    // When
    try journal.append([Acts.person(named: "Zoe\u{308} A\u{30A}s")], to: .directory, after: 0)
    // Then
    let entry = try #require(try journal.everything().first)
    #expect(Array(entry.payload.utf8) == Array(#"{"name":"Zoë Ås","person":"p"}"#.utf8))
    #expect(EntryHash.of(entry, in: journal.identifier) == entry.hash)
    let event = try EventCodec().recorded(entry).event as? PersonRegistered
    #expect(event.map { Array($0.name.unicodeScalars) } == Array("Zo\u{EB} \u{C5}s".unicodeScalars))
  }

  /// Composing a whole payload must not reach into JSON's own escapes.
  @Test(
    "reads back every name it took, with a mark behind an escaped character too",
    arguments: JournalKind.allCases,
    [
      "a\n\u{303}b", "a\t\u{30C}b", "a\r\u{301}b", "a\u{8}\u{307}b", "a\u{1F}\u{307}b",
      "\u{301}a", "\"\u{301}", "\\\u{301}", "a\u{0}b", "🙂\u{200D}", "/\u{338}", "<\u{338}",
    ])
  func escapes(kind: JournalKind, name: String) throws {
    // Given
    let journal = try kind.make(in: scratch)
    // When
    do {
      try journal.append([Acts.person(named: name)], to: .directory, after: 0)
    } catch is JournalError {
      // Then it may refuse, and then it keeps nothing.
      #expect(try journal.lastNumber() == 0)
      return
    }
    // Then what it took can be read, or nobody could ever open the journal again.
    let entry = try #require(try journal.everything().first)
    let event = try EventCodec().recorded(entry).event as? PersonRegistered
    #expect(event?.name == name)
  }

  @Test(
    "keeps any actor as typed", arguments: JournalKind.allCases,
    [
      "", "Zoe\u{308}", "A 'quoted' \"name\"", "two\nlines", "🙂",
      String(repeating: "x", count: 9000),
    ])
  func actors(kind: JournalKind, actor: String) throws {
    let journal = try kind.make(in: scratch)
    try journal.append([Acts.person(1)], to: .directory, after: 0, by: actor)
    #expect(try journal.everything().map { Array($0.actor.utf8) } == [Array(actor.utf8)])
    #expect(try journal.chain().failure == nil)
  }
}
