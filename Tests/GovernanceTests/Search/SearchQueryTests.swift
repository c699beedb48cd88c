import Testing

@testable import Governance

/// What is typed to be looked for.
struct SearchQueryTests {
  private func terms(_ text: String) throws -> [String] {
    try SearchQuery(text).terms.map {
      $0.words.joined(separator: " ") + ($0.isBeginning ? "*" : "")
    }
  }

  @Test(
    "words begin what is looked for from three letters on, and stand together in quotes",
    arguments: [
      ("pooled budget", ["pooled*", "budget*"]), ("of it", ["of", "it"]),
      ("\"pooled budget\" nhs", ["pooled budget", "nhs*"]), ("“pooled budget”", ["pooled budget"]),
      ("\"never closed", ["never closed"]), ("r-camamile", ["r camamile*"]),
      ("budget BUDGET Bűdget", ["budget*"]), ("NEAR(a b) OR c*", ["near a", "b", "or", "c"]),
      ("words:secret", ["words secret*"]),
      ("%_;DROP TABLE entry--", ["drop*", "table*", "entry*"]),
    ] as [(String, [String])])
  func read(text: String, expected: [String]) throws {
    #expect(try terms(text) == expected)
  }

  @Test(
    "what holds no word is refused, and so is a whole letter",
    arguments: [
      ("", "\"\" contains no word; expected a word, such as budget"),
      ("* % \"\"", "\"* % \"\"\" contains no word; expected a word, such as budget"),
      ("👍🏽", "\"👍🏽\" contains no word; expected a word, such as budget"),
      ("\u{0}", "\"\u{0}\" contains no word; expected a word, such as budget"),
      (
        (1...101).map(String.init).joined(separator: " "),
        "\"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1…\" is 101 words; expected 100 words at most"
      ),
    ])
  func refused(text: String, line: String) {
    #expect(throws: Refusal.self) { try SearchQuery(text) }
    do throws(Refusal) { _ = try SearchQuery(text) } catch { #expect(error.line == line) }
  }

  @Test("ten thousand signs without a space are one word, found where it stands")
  func long() throws {
    let word = String(repeating: "a", count: 10_000)
    let query = try SearchQuery(word)
    #expect(query.terms == [.init(words: [word], isBeginning: true)])
    #expect(query.isFound(in: "x \(word)b"))
    #expect(!query.isFound(in: String(word.dropLast())))
  }

  @Test(
    "all words must be there, and those in quotes next to each other",
    arguments: [
      ("budget pool", "The pooled budget", true), ("budget pool", "The budget", false),
      ("\"pooled budget\"", "The pooled budget", true),
      ("\"pool budget\"", "The pooled budget", false),
      ("\"budget pooled\"", "The pooled budget", false), ("at", "attendance", false),
      ("att", "attendance", true), ("\"att\"", "attendance", false), ("sian", "SIÂN", true),
    ])
  func found(typed: String, text: String, isFound: Bool) throws {
    #expect(try SearchQuery(typed).isFound(in: text) == isFound)
  }

  @Test("what is found is shown with some words around it")
  func excerpt() throws {
    let text =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen, fifteen."
    func excerpt(_ typed: String) throws -> String? {
      SearchHits.excerpt(of: try SearchQuery(typed).terms[0], from: text)
    }
    #expect(try excerpt("one") == "one two three four five six seven …")
    #expect(
      try excerpt("\"eight nine\"")
        == "… two three four five six seven eight nine ten eleven twelve thirteen fourteen, fifteen."
    )
    #expect(try excerpt("fift") == "… nine ten eleven twelve thirteen fourteen, fifteen.")
    #expect(try excerpt("none") == nil)
  }
}
