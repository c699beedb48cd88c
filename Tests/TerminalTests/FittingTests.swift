import Testing

@testable import Terminal

@Suite("Making text fit")
struct FittingTests {
  @Test(
    "Clipping says that something was cut, and never exceeds the width",
    arguments: [
      ("agenda", 6, "agenda"), ("agenda", 5, "agen…"), ("agenda", 1, "…"), ("agenda", 0, ""),
      ("agenda", -3, ""), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("", 3, ""), ("", 0, ""),
    ])
  func clipping(text: String, columns: Int, expected: String) {
    #expect(TextWidth.clipped(text, to: columns) == expected)
  }

  @Test("Padding fills up to the width, and clips what exceeds it")
  func padding() {
    #expect(TextWidth.padded("漢", to: 4) == "漢  ")
    #expect(TextWidth.padded("漢字漢", to: 4) == "漢… ")
    #expect(TextWidth.padded("x", to: -1) == "")
  }

  @Test(
    "Wrapping breaks at spaces, keeps line ends, and breaks words that are too long",
    arguments: [
      ("the board agreed", 9, ["the board", "agreed"]),
      ("one\ntwo\n\nthree", 10, ["one", "two", "", "three"]),
      ("reconsideration", 6, ["recons", "iderat", "ion"]),
      ("a reconsideration b", 6, ["a", "recons", "iderat", "ion b"]),
      ("  indented text", 10, ["  indented", "text"]), ("two  spaces", 20, ["two  spaces"]),
      ("trailing   ", 20, ["trailing"]), ("", 5, [""]), ("   ", 5, [""]), ("x\n", 5, ["x", ""]),
      ("a\r\nb", 5, ["a", "b"]), ("漢字漢字", 5, ["漢字", "漢字"]), ("漢a", 1, ["?", "a"]),
    ])
  func wrapping(text: String, columns: Int, expected: [String]) {
    #expect(TextWidth.wrapped(text, to: columns) == expected)
  }

  @Test("Without any width there are no lines", arguments: [0, -1, Int.min])
  func nowhere(columns: Int) {
    #expect(TextWidth.wrapped("some text", to: columns).isEmpty)
  }

  @Test("No wrapped line exceeds the width, and no letter is lost", arguments: 1...30)
  func wrappedWidths(columns: Int) {
    let text = "Siân asked, “who decides?”; the chair (Łukasz) said: nobody\n  alone. 👍🏽 e\u{301}"
    let lines = TextWidth.wrapped(text, to: columns)
    #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
    if columns > 1 {
      #expect(lines.joined().filter { $0 != " " } == text.filter { !$0.isWhitespace })
    }
  }
}
