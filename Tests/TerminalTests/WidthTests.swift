import Testing

@testable import Terminal

@Suite("How wide text is")
struct WidthTests {
  @Test(
    "A grapheme cluster is measured as one",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇬🇧", 2), ("❤️", 2), ("ａ", 2), ("…", 1), ("£", 1), ("─", 1),
    ])
  func cluster(text: String, columns: Int) {
    #expect(text.count == 1)
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(
    "What is never drawn has no width",
    arguments: [
      "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{301}", "\u{200B}", "\u{202E}", "\u{FEFF}",
    ])
  func invisible(text: String) {
    #expect(TextWidth.columns(of: text) == 0)
  }

  @Test(
    "A tab or a line end is as wide as the space it is drawn as",
    arguments: ["\t", "\n", "\r\n"])
  func whitespace(text: String) {
    #expect(TextWidth.columns(of: text) == 1)
  }

  @Test("The table of wide scalars is in order, as the search needs")
  func ordered() {
    let wide = TextWidth.wide
    #expect(zip(wide, wide.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }

  @Test("A name is as wide whether its accents are composed or not")
  func normalForms() {
    #expect(TextWidth.columns(of: "Siân Łódź") == 9)
    #expect(TextWidth.columns(of: "Sia\u{302}n Ło\u{301}dz\u{301}") == 9)
  }
}
