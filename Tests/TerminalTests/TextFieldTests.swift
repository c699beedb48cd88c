import TestSupport
import Testing

@testable import Terminal

@Suite("Typing into a field")
struct TextFieldTests {
  private func after(_ labels: String, in text: String = "") -> TextField {
    var field = TextField(text: text)
    for label in labels.split(separator: " ") {
      if let key = Key(label: String(label)) { _ = field.handle(key) }
    }
    return field
  }

  @Test(
    "Keys edit the text at the cursor",
    arguments: [
      ("a b c", "", "abc", 3), ("left left x", "abc", "axbc", 2), ("backspace", "abc", "ab", 2),
      ("home del", "abc", "bc", 0), ("home backspace", "abc", "abc", 0), ("del", "abc", "abc", 3),
      ("^a x ^e y", "abc", "xabcy", 5), ("left ^u", "abc", "c", 0), ("^w", "one two", "one ", 4),
      ("^w ^w", "one two ", "", 0), ("right", "abc", "abc", 3), ("space", "a", "a ", 2),
      ("left backspace", "👨‍👩‍👧é", "é", 0),
    ])
  func editing(labels: String, text: String, expected: String, cursor: Int) {
    #expect(after(labels, in: text) == TextField(text: expected, cursor: cursor))
  }

  @Test(
    "Keys that do not edit are left to the form",
    arguments: ["enter", "esc", "tab", "^p", "f1"])
  func others(label: String) throws {
    var field = TextField(text: "abc")
    let isTaken = field.handle(try #require(Key(label: label)))
    #expect(!isTaken)
    #expect(field == TextField(text: "abc"))
  }

  @Test("An accent that arrives alone joins the letter before it")
  func accents() {
    var field = TextField(text: "Sian", cursor: 3)
    _ = field.handle(.character("\u{302}"))
    #expect(field == TextField(text: "Siân", cursor: 3))
  }

  @Test("What is pasted stays in one line, without control characters")
  func pasting() {
    var field = TextField(text: "<>", cursor: 1)
    field.insert("one\ntwo\r\nthree\t\u{1B}[31mé")
    #expect(field == TextField(text: "<one two three [31mé>", cursor: 20))
  }

  @Test("A cursor set beyond the text does no harm")
  func beyond() {
    var field = TextField(text: "abc", cursor: 99)
    _ = field.handle(.backspace)
    field.cursor = -5
    _ = field.handle(.character("x"))
    #expect(field == TextField(text: "xab", cursor: 1))
  }

  @Test(
    "A long text is shown from where its cursor can be seen",
    arguments: [
      (20, 5, "|qrst |", 4), (0, 5, "|abcde|", 0), (4, 5, "|abcde|", 4), (5, 5, "|bcdef|", 4),
      (3, 1, "|d|", 0), (20, 0, "||", -1),
    ])
  func scrolling(cursor: Int, columns: Int, expected: String, at column: Int) {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.put("|", column: 0, row: 0)
    canvas.put("|", column: columns + 1, row: 0)
    TextField(text: "abcdefghijklmnopqrst", cursor: cursor)
      .draw(on: &canvas, column: 1, row: 0, columns: columns)
    #expect(canvas.lines == [expected])
    #expect(canvas.cursor == (column < 0 ? nil : Point(column: column + 1, row: 0)))
  }

  @Test("A wide character under the cursor is shown whole")
  func wide() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    TextField(text: "漢字漢字", cursor: 2).draw(on: &canvas, column: 0, row: 0, columns: 5)
    #expect(canvas.lines == ["字漢"])
    #expect(canvas.cursor == Point(column: 2, row: 0))
  }
}
