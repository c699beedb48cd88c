import TestSupport
import Foundation
import Governance
import Store
import Testing

/// What every journal does when words are looked for, whether it keeps an index or reads through.
@Suite("Every journal's words") struct WordIndexContractTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func found(_ typed: String, in index: any WordIndex) throws -> [Int] {
    Array(try index.numbers(of: .words(try SearchQuery(typed).terms[0])))
  }

  @Test(
    "entries are found by their words and by what they are about", arguments: JournalKind.allCases)
  func finds(kind: JournalKind) throws {
    // Given
    let journal = try kind.make(in: scratch)
    try journal.append(
      [Acts.person(named: "Siân O'Neill"), Acts.person(named: "Sian Oneill")], to: .directory,
      after: 0)
    try journal.append([Acts.board("icb")], to: .board("icb"), after: 0)
    try journal.append([Acts.arrival(1), Acts.arrival(2)], to: .meeting(Acts.meeting), after: 0)
    // When
    let index = try journal.wordIndex()
    // Then
    #expect(try found("SIAN", in: index) == [1, 2])
    #expect(try found("o'neill", in: index) == [1])
    #expect(try found("\"sian o\"", in: index) == [1])
    #expect(try found("\"sian one\"", in: index) == [])
    #expect(try found("boa", in: index) == [3])
    #expect(try index.numbers(of: .about(.person("p-1"))) == [4])
    #expect(try index.numbers(of: .about(.meeting(Acts.meeting))) == [4, 5])
    #expect(try index.numbers(of: .about(.board("icb"))) == [3, 4, 5])
    #expect(try index.numbers(of: .about(.board("ic"))) == [])
    #expect(try index.numbers(of: .names(try SearchQuery("sian").terms[0])) == [1, 2])
    #expect(try index.numbers(of: .closed) == [])
    #expect(try journal.entries(numbered: [5, 1, 99]).map(\.number) == [1, 5])
    #expect(try journal.entries(numbered: []) == [])
    #expect(try journal.textsBeside().isEmpty)
  }

  @Test("what was refused is not found", arguments: JournalKind.allCases)
  func refused(kind: JournalKind) throws {
    let journal = try kind.make(in: scratch)
    try journal.append([Acts.person(named: "Ann")], to: .directory, after: 0)
    _ = try? journal.append([Acts.person(named: "Bob")], to: .directory, after: 7)
    try journal.append([Acts.person(named: "Cat")], to: .directory, after: 1)
    let index = try journal.wordIndex()
    #expect(try found("bob", in: index) == [])
    #expect(try found("cat", in: index) == [2])
  }

  @Test(
    "a journal that was filled is found like the one it came from", arguments: JournalKind.allCases)
  func filled(kind: JournalKind) throws {
    let first = try kind.make(in: scratch)
    try first.append((1...9).map(Acts.person), to: .directory, after: 0)
    let second = try kind.make(in: scratch, named: "second.quorate")
    try second.fill(identifier: first.identifier, entries: try first.everything())
    #expect(try found("\"person 7\"", in: try second.wordIndex()) == [7])
    #expect(try second.reindex() == 9)
    #expect(try found("\"person 7\"", in: try second.wordIndex()) == [7])
  }

  @Test(
    "what is typed is never taken for an order to the index", arguments: JournalKind.allCases,
    [
      "\"", "*", "NEAR(", "a NEAR b", "-a", "a OR b", "words:a", "a*b", "(", "{words}: a", "^a",
      "%",
      "'; DROP TABLE entry; --", "\u{0}", "a\u{0}b", "👍🏽", "¶", "closed:", "a + b", "AND", "NOT a",
      "\"a", "a\"\"b", "日本", "person:p-1", String(repeating: "a", count: 10_000),
    ])
  func hostile(kind: JournalKind, typed: String) throws {
    let journal = try kind.make(in: scratch)
    try journal.append(
      [Acts.person(named: "a OR b NEAR c 日本"), Acts.person(named: "¶ closed")], to: .directory,
      after: 0)
    guard let query = try? SearchQuery(typed) else { return }
    let index = try journal.wordIndex()
    let through = try ReadThrough(journal)
    for term in query.terms {
      for wanted in [SearchDocument.Wanted.words(term), .names(term)] {
        #expect(try index.numbers(of: wanted) == through.numbers(of: wanted))
      }
    }
    #expect(try journal.lastNumber() == 2)
  }

  @Test("random words in random records are found as a plain scan of the payloads finds them")
  func random() throws {
    let signs = Array("aAáÁbBßxœ 0 9 ,-'\"ﬁ語ή")
    var hits = 0
    for seed in 0..<60 {
      // Given
      var random = SplitMix64(seed: UInt64(seed))
      func word(_ length: ClosedRange<Int>) -> String {
        String((0..<random.number(length)).compactMap { _ in random.pick(signs) })
      }
      let journal = try JournalKind.sqlite.make(in: scratch, named: "\(seed)")
      var count = 0
      for _ in 0..<random.number(1...8) {
        let events = (0..<random.number(1...5)).map { _ in Acts.person(named: word(0...24)) }
        try journal.append(events, to: .directory, after: count)
        count += events.count
      }
      let index = try journal.wordIndex()
      try #require(index is SQLiteJournal)
      let texts = try journal.everything().map { try name(in: $0.payload) }
      // When, then
      for _ in 0..<60 {
        let typed = random.oneIn(3) ? "\"\(word(1...6))\"" : word(1...4)
        guard let term = try? SearchQuery(typed).terms.first else { continue }
        let wanted = SearchDocument.Wanted.names(term)
        let found = try index.numbers(of: wanted)
        let naive = texts.indices.filter { holds(texts[$0], term) }.map { $0 + 1 }
        try #require(found == EntryNumbers(naive), "seed \(seed): \(typed.debugDescription)")
        try #require(try ReadThrough(journal).numbers(of: wanted) == found)
        hits += found.count
      }
    }
    #expect(hits > 2000, "\(hits)")
  }

  private func name(in payload: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(payload.utf8)) as? [String: String]
    return try #require(object?["name"])
  }

  /// Whether a term stands in a text, in Foundation's way of folding, on a line of padded words.
  private func holds(_ text: String, _ term: SearchQuery.Term) -> Bool {
    var plain = text.replacingOccurrences(of: "ß", with: "ss")
    for (sign, letters) in [("œ", "oe"), ("ﬁ", "fi")] {
      plain = plain.replacingOccurrences(of: sign, with: letters)
    }
    let latin = plain.map { "áÁ".contains($0) ? "a" : $0 }
    let line = String(latin).lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    let words = String(line).split(separator: " ").joined(separator: " ")
    let wanted = " " + term.words.joined(separator: " ") + (term.isBeginning ? "" : " ")
    return " \(words) ".contains(wanted)
  }
}
