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
      ("a: 1\n\tb: 2\n", "f cannot be read: line 2 begins with a tab; use spaces instead"),
      ("a:\n\tb: 2\n", "f cannot be read: line 2 begins with a tab; use spaces instead"),
      ("a: |\n\tb\n", "f cannot be read: line 2 begins with a tab; use spaces instead"),
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
        "a: [1, 2\nb: 3\n",
        "f cannot be read: line 1 has a list that is not closed; end it with ]"
      ),
      ("a: {b: 1\n", "f cannot be read: line 1 has a list that is not closed; end it with }"),
      (
        "a: \"x\nb: 1\n",
        "f cannot be read: line 1 has a quotation mark that is never closed; close it at the end of the words"
      ),
      (
        "a: 1\nb: 'x\n---\n",
        "f cannot be read: line 2 has a quotation mark that is never closed; close it at the end of the words"
      ),
      (
        "a: 1\n b: 2\n",
        "f cannot be read: line 2 is indented too far, or has a second colon; put the words in quotation marks"
      ),
      (
        "a: urgent: yes\n",
        "f cannot be read: line 1 is indented too far, or has a second colon; put the words in quotation marks"
      ),
      ("? [a, b]\n: 1\n", "f, line 1, has a name that is not a word"),
      (
        "a: 1\n---\nb: 2\n",
        "f, line 2, begins a second file; remove the ---"
      ),
      (
        "{\"a\": 1,, \"b\": 2}",
        "f cannot be read: line 1 has a comma or bracket without a value; remove it"
      ),
      (
        "a: ]\n", "f cannot be read: line 1 has a comma or bracket without a value; remove it"
      ),
      (bomb, "f, line 1, has too many levels; expected 32 at most"),
      (
        "a: 1\nb: \u{1}\n",
        "f cannot be read: line 2 has an unprintable character; type the line again"
      ),
      (
        "a: - b\n",
        "f cannot be read: line 1 has a hyphen after a name; write each entry of the list on a line of its own"
      ),
      (
        "a: @b\n",
        "f cannot be read: line 1 has a value that begins with @; put it in quotation marks"
      ),
      (
        "é: 1\na: %b\n",
        "f cannot be read: line 2 has a value that begins with %; put it in quotation marks"
      ),
      (
        "a: `b`\n",
        "f cannot be read: line 1 has a value that begins with `; put it in quotation marks"
      ),
      (
        "a: \"C:\\q\"\n",
        "f cannot be read: line 1 has a \\ between double quotation marks; put the words between ' and ' instead"
      ),
      (
        "a: 1\njust words\n",
        "f cannot be read: line 2 is not of the form name: value; write a name, a colon and a value"
      ),
      (
        "a: \"x\" y\n",
        "f cannot be read: line 1 is not of the form name: value; write a name, a colon and a value"
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
