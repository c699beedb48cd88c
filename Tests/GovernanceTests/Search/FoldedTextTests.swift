import TestSupport
import Testing

@testable import Governance

/// Texts as search reads them: words without case and accents.
struct FoldedTextTests {
  @Test(
    "words are runs of letters and figures, without case and accents",
    arguments: [
      ("", []), (" \n\t", []), ("Pooled BUDGET, 2002/03", ["pooled", "budget", "2002", "03"]),
      ("Siân Ŵyn", ["sian", "wyn"]), ("Sia\u{302}n", ["sian"]),
      ("O'Brien O’Brien", ["o", "brien", "o", "brien"]),
      ("O\u{02BC}Brien", ["o", "brien"]), ("Straße ẞ", ["strasse", "ss"]),
      ("Łódź Øresund Æther œuvre", ["lodz", "oresund", "aether", "oeuvre"]),
      ("o\u{FB03}ce ﬁle", ["office", "file"]), ("Ế", ["e"]), ("Αθήνα", ["αθήνα"]),
      ("👍🏽 % * - \u{0} \"", []), ("a\u{0}b", ["a", "b"]), ("Ⅷ ½", ["ⅷ", "½"]),
      ("Ａｃｍｅ ４１２", ["acme", "412"]),
      ("日本 語", ["日本", "語"]), ("e\u{301}", ["e"]), ("\u{301}e", ["e"]),
    ] as [(String, [String])])
  func words(text: String, words: [String]) {
    #expect(FoldedText(text).words == words)
  }

  @Test(
    "what one mark divides is joined, and what more divides is not",
    arguments: [
      ("O'Brien O’BRIEN O\u{02BC}Brien OBrien", ["obrien", "obrien", "obrien", "obrien"]),
      ("Smith-Jones Smith\u{2011}Jones Smith–Jones", ["smithjones", "smithjones", "smithjones"]),
      ("co\u{AD}operation", ["cooperation"]),
      (
        "the Councils' 'own' - plan",
        ["the", "councils", "own", "plan"]
      ), ("", []), ("'-'", []),
    ] as [(String, [String])])
  func joined(text: String, words: [String]) {
    let joined = FoldedText(text).words(across: .apostrophe, .hyphen)
    #expect(joined.map(\.text) == words)
    for word in joined {
      let own = FoldedText(String(text[word.range])).words(across: .apostrophe, .hyphen)
      #expect(own.map(\.text) == [word.text])
    }
  }

  @Test("plain text is read by its bytes as by its characters, and each word stands where it says")
  func twoWays() {
    var random = SplitMix64(seed: 11)
    let signs = Array("abzABZ019 -'\"*%\u{0}\r\n\t.é")
    for _ in 0..<3000 {
      let text = String((0..<random.number(0...30)).compactMap { _ in random.pick(signs) })
      let folded = FoldedText(text)
      // One sign beyond ASCII sends the same text the other way.
      let other = FoldedText(text + " é")
      #expect(other.words == folded.words + ["e"], "\(text.debugDescription)")
      for word in folded.found {
        #expect(FoldedText(String(text[word.range])).words == [word.text])
      }
    }
  }
}
