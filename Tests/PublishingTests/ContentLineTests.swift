import TestSupport
import Testing

@testable import Publishing

/// A property is written so that every program reads the words that were meant.
struct ContentLineTests {
  @Test(
    "what has a meaning in a calendar is marked",
    arguments: [
      ("County Hall; Glenfield, Leicester", #"County Hall\; Glenfield\, Leicester"#),
      (#"a\b"#, #"a\\b"#), ("one\ntwo", #"one\ntwo"#), ("one\r\ntwo", #"one\ntwo"#),
      ("one\rtwo", #"one\ntwo"#), ("one\n\rtwo", #"one\n\ntwo"#),
      ("a\u{1B}[31m\u{9B}b\u{7F}", "a [31m b "),
      ("14:30 \"sharp\"", "14:30 \"sharp\""), ("", ""),
    ])
  func escaped(words: String, written: String) {
    #expect(ContentLine.escaped(words) == written)
  }

  @Test("a parameter is quoted where it has to be, and no quotation mark ends it early")
  func parameters() {
    #expect(
      ContentLine("ORGANIZER", "invalid:nomail", ["CN": "Board; \"north\"^2\nx"]).text
        == "ORGANIZER;CN=\"Board; ^'north^'^^2 x\":invalid:nomail")
    #expect(ContentLine("A", "b", ["C": "d"]).text == "A;C=d:b")
  }

  @Test("a line of 75 octets is one piece, and one of 76 is two")
  func boundary() {
    // Given
    let name = "SUMMARY:"
    let whole = String(repeating: "x", count: 75 - name.utf8.count)
    // Then
    #expect(ContentLine("SUMMARY", words: whole).folded == "\(name)\(whole)\r\n")
    #expect(ContentLine("SUMMARY", words: whole + "y").folded == "\(name)\(whole)\r\n y\r\n")
    // A letter of four octets does not fit behind 72
    let short = String(whole.dropLast(3))
    #expect(ContentLine("SUMMARY", words: short + "😀").folded == "\(name)\(short)\r\n 😀\r\n")
    #expect(
      ContentLine("SUMMARY", words: short.dropLast() + "😀").folded
        == "\(name)\(short.dropLast())😀\r\n")
  }

  @Test("whatever the words are, no piece is longer than 75 octets and they read back the same")
  func random() throws {
    var random = SplitMix64(seed: 5545)
    let letters = Array("abc ,;:\\\"'éß€—漢字😀👩‍👩‍👧🇬🇧e\u{301}\u{0}\u{7F}\n\r\t^").map(String.init)
    for _ in 0..<3000 {
      // Given
      let words = (0..<random.number(0...160)).map { _ in random.pick(letters) ?? "" }.joined()
      // When
      let text = [
        ContentLine("BEGIN", "X"), ContentLine("SUMMARY", words: words), ContentLine("END", "X"),
      ].map(\.folded).joined()
      // Then the reading, which checks each piece, gives them back
      let meant = String(
        String.UnicodeScalarView(
          words.replacing("\r\n", with: "\n").unicodeScalars.map { scalar in
            scalar == "\r"
              ? "\n"
              : scalar != "\n" && scalar.properties.generalCategory == .control
                ? " " : scalar
          }))
      let read = try #require(try ReadCalendar(text).calendar.words("SUMMARY"))
      #expect(Array(read.utf8) == Array(meant.utf8))
    }
  }
}
