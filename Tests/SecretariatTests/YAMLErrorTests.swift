import Governance
import Secretariat
import Testing

/// A text that is no plain YAML is told with its line, and nothing is guessed.
struct YAMLErrorTests {
  private static let bomb = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)

  @Test(
    "what is wrong is told in one line",
    arguments: [
      ("", "f is empty; expected lines of the form name: value"),
      ("# only a comment\n", "f is empty; expected lines of the form name: value"),
      (
        "a: 1\n\tb: 2\n",
        "f cannot be read: line 2, found a tab character that violates indentation; expected lines of the form name: value"
      ),
      (
        "a:\n\tb: 2\n",
        "f cannot be read: line 2, found character that cannot start any token; expected lines of the form name: value"
      ),
      (
        "a: 1\na: 2\n",
        "f, line 2, repeats \"a\" from line 1; remove one of them"
      ),
      (
        "b:\n  a: 1\n  a: 2\n",
        "f, line 3, repeats \"a\" from line 2; remove one of them"
      ), ("a: &x 1\nb: *x\n", "f, line 1, refers to another line with & or *; write the value out"),
      ("a: *x\n", "f, line 1, refers to another line with & or *; write the value out"),
      ("a: *\n", "f, line 1, refers to another line with & or *; write the value out"),
      ("a: & b\n", "f, line 1, refers to another line with & or *; write the value out"),
      ("- - *x\n", "f, line 1, refers to another line with & or *; write the value out"),
      (
        "a: [1, 2\n",
        "f cannot be read: line 2, did not find expected ',' or ']'; expected lines of the form name: value"
      ),
      (
        "a: \"x\n",
        "f cannot be read: line 2, found unexpected end of stream; expected lines of the form name: value"
      ),
      (
        "a: 1\n b: 2\n",
        "f cannot be read: line 2, mapping values are not allowed in this context; expected lines of the form name: value"
      ),
      ("? [a, b]\n: 1\n", "f, line 1, has a name that is not a word"),
      (
        "a: 1\n---\nb: 2\n",
        "f cannot be read: line 2 begins a second file; expected lines of the form name: value"
      ),
      (
        "{\"a\": 1,, \"b\": 2}",
        "f cannot be read: line 1, did not find expected node content; expected lines of the form name: value"
      ),
      (bomb, "f, line 1, has too many levels"),
      (
        "a: 1\nb: \u{1}\n",
        "f cannot be read: line 2, control characters are not allowed; expected lines of the form name: value"
      ),
      (
        "a: @b\n",
        "f cannot be read: line 1, found character that cannot start any token; expected lines of the form name: value"
      ),
      (
        "a: %b\n",
        "f cannot be read: line 1, found character that cannot start any token; expected lines of the form name: value"
      ),
    ])
  func errors(text: String, expected: String) throws {
    let said = try refusal { _ = try YAMLReader.read(text, named: "f") }
    #expect(said == expected)
    #expect(said?.contains("\n") == false)
  }

  /// Five levels only, so that the test ends where they are not refused.
  @Test("aliases upon aliases are refused before they grow")
  func aliasBomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for number in 1...4 {
      let aliases = Array(repeating: "*a\(number - 1)", count: 10).joined(separator: ", ")
      text += "a\(number): &a\(number) [\(aliases)]\n"
    }
    #expect(
      try refusal { _ = try YAMLReader.read(text, named: "f") }
        == "f, line 1, refers to another line with & or *; write the value out")
  }

  @Test(
    "a file without lines of names and values is no constitution",
    arguments: [
      ("just words", "\"just words\""), ("[a, b]", "a list"), ("5", "\"5\""),
    ])
  func notMap(text: String, told: String) throws {
    let read = Constitution.read(try YAMLReader.read(text, named: "f"))
    #expect(
      read.errors.first?.text
        == "line 1, the file: \(told) is not accepted; expected lines of the form name: value")
  }
}
