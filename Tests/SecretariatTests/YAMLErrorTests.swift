import Governance
import Secretariat
import Testing

/// A text that is no plain YAML is told with its line, and nothing is guessed.
struct YAMLErrorTests {
  private static let bomb = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)

  @Test(
    "what is wrong is told in one line",
    arguments: [
      ("", "f is empty; expected keys with values"),
      ("# only a comment\n", "f is empty; expected keys with values"),
      (
        "a: 1\n\tb: 2\n",
        "f is not YAML: line 2, found a tab character that violates indentation; expected keys with values"
      ),
      (
        "a:\n\tb: 2\n",
        "f is not YAML: line 2, found character that cannot start any token; expected keys with values"
      ),
      (
        "a: 1\na: 2\n",
        "f is not YAML: the key a stands twice in the map that begins on line 1; expected keys with values"
      ),
      (
        "b:\n  a: 1\n  a: 2\n",
        "f is not YAML: the key a stands twice in the map that begins on line 2; expected keys with values"
      ), ("a: &x 1\nb: *x\n", "f, line 1, uses a YAML alias; expected plain values"),
      ("a: *x\n", "f, line 1, uses a YAML alias; expected plain values"),
      ("- - *x\n", "f, line 1, uses a YAML alias; expected plain values"),
      (
        "a: [1, 2\n",
        "f is not YAML: line 2, did not find expected ',' or ']'; expected keys with values"
      ),
      (
        "a: \"x\n",
        "f is not YAML: line 2, found unexpected end of stream; expected keys with values"
      ),
      (
        "a: 1\n b: 2\n",
        "f is not YAML: line 2, mapping values are not allowed in this context; expected keys with values"
      ),
      ("? [a, b]\n: 1\n", "f, line 1, has a key that is not a word"),
      (
        "a: 1\n---\nb: 2\n",
        "f is not YAML: line 2 begins a second document; expected keys with values"
      ),
      (
        "{\"a\": 1,, \"b\": 2}",
        "f is not YAML: line 1, did not find expected node content; expected keys with values"
      ),
      (bomb, "f, line 1, is nested too deeply"),
      (
        "a: 1\nb: \u{1}\n",
        "f is not YAML: line 2, control characters are not allowed; expected keys with values"
      ),
      (
        "a: @b\n",
        "f is not YAML: line 1, found character that cannot start any token; expected keys with values"
      ),
      (
        "a: %b\n",
        "f is not YAML: line 1, found character that cannot start any token; expected keys with values"
      ),
    ])
  func errors(text: String, expected: String) throws {
    let said = try refusal { _ = try OutlineFile.read(text, named: "f") }
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
      try refusal { _ = try OutlineFile.read(text, named: "f") }
        == "f, line 1, uses a YAML alias; expected plain values")
  }

  @Test(
    "a file that is not a map is no constitution",
    arguments: [
      ("just words", "\"just words\""), ("[a, b]", "a list of 2"), ("5", "\"5\""),
    ])
  func notMap(text: String, told: String) throws {
    let read = Constitution.read(try OutlineFile.read(text, named: "f"))
    #expect(
      read.errors.first?.text
        == "line 1, the file: read \(told), expected a map of keys and values")
  }
}
