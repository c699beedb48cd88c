import TestSupport
import Testing

@testable import Terminal

@Suite("Lines and frames")
struct RuleTests {
  private func crossed(_ charset: Charset, horizontalFirst: Bool) -> Canvas {
    var canvas = Canvas(size: Size(columns: 7, rows: 5), charset: charset)
    canvas.box(canvas.bounds)
    if horizontalFirst { canvas.rule(row: 2, from: 0, to: 6) }
    canvas.verticalRule(column: 3, from: 0, to: 4)
    if !horizontalFirst { canvas.rule(row: 2, from: 0, to: 6) }
    return canvas
  }

  @Test("Junctions are drawn where lines meet, in any order", arguments: [true, false])
  func junctions(horizontalFirst: Bool) {
    #expect(
      crossed(.unicode, horizontalFirst: horizontalFirst).lines == [
        "┌──┬──┐",
        "│  │  │",
        "├──┼──┤",
        "│  │  │",
        "└──┴──┘",
      ])
    #expect(
      crossed(.ascii, horizontalFirst: horizontalFirst).lines == [
        "+--+--+",
        "|  |  |",
        "+--+--+",
        "|  |  |",
        "+--+--+",
      ])
  }

  @Test("A line hangs from another when it starts in its row")
  func hanging() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.rule(row: 0, from: 0, to: 4)
    canvas.verticalRule(column: 2, from: 0, to: 2)
    canvas.rule(row: 2, from: 0, to: 4)
    #expect(canvas.lines == ["──┬──", "  │", "──┴──"])
  }

  @Test("Text that looks like a line does not join one, and text over a line cuts it")
  func text() {
    var canvas = Canvas(size: Size(columns: 3, rows: 3))
    canvas.put("│", column: 1, row: 0)
    canvas.rule(row: 0, from: 0, to: 2)
    canvas.verticalRule(column: 1, from: 1, to: 2)
    canvas.put("x", column: 1, row: 2)
    canvas.rule(row: 2, from: 0, to: 2)
    #expect(canvas.lines == ["───", " │", "───"])
  }

  @Test("A frame carries its title, clipped to its width")
  func title() {
    var canvas = Canvas(size: Size(columns: 14, rows: 2))
    canvas.box(canvas.bounds, title: "Matters arising")
    #expect(canvas.lines == ["┌─ Matters… ─┐", "└────────────┘"])
    #expect(canvas.styleLines[0] == "..tttttttttt..")
  }

  @Test(
    "A frame without room is what is left of one",
    arguments: [
      (Rect(column: 0, row: 0, columns: 1, rows: 3), ["│", "│", "│"]),
      (Rect(column: 0, row: 0, columns: 3, rows: 1), ["───", "", ""]),
      (Rect(column: 0, row: 0, columns: 0, rows: 3), ["", "", ""]),
      (Rect(column: 1, row: 1, columns: 9, rows: 9), ["", " ┌─", " │"]),
      (Rect(column: -5, row: -5, columns: 7, rows: 7), [" │", "─┘", ""]),
    ])
  func small(rect: Rect, expected: [String]) {
    var canvas = Canvas(size: Size(columns: 3, rows: 3))
    canvas.box(rect, title: "Title")
    #expect(canvas.lines == expected)
  }
}
