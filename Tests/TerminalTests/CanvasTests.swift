import TestSupport
import Testing

@testable import Terminal

@Suite("Drawing on a canvas")
struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int, _ charset: Charset = .unicode) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), charset: charset)
  }

  @Test("A cluster that is longer than a cell holds is drawn whole, and each is told from others")
  func longClusters() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("👨‍👩‍👧‍👦👩‍❤️‍💋‍👨a", column: 0, row: 0)
    #expect(canvas.lines == ["👨‍👩‍👧‍👦👩‍❤️‍💋‍👨a"])
    var other = Canvas(size: Size(columns: 6, rows: 1))
    other.put("👩‍❤️‍💋‍👨👨‍👩‍👧‍👦a", column: 0, row: 0)
    #expect(canvas != other)
  }

  @Test("What was drawn on a canvas is taken over with its clicks, in the signs of this one")
  func takenOver() {
    var list = Canvas(size: Size(columns: 4, rows: 2))
    list.put("né漢", column: 0, row: 1, style: .good)
    list.mark(Rect(column: 0, row: 1, columns: 4, rows: 1), as: .key(.enter))
    var canvas = Canvas(size: Size(columns: 4, rows: 2), charset: .ascii)
    canvas.take(list, at: 1)
    canvas.take(list, at: 0)
    #expect(canvas.lines == ["", "ne?"])
    #expect(canvas.hit(at: Point(column: 3, row: 1)) == .key(.enter))
    canvas.take(list, at: -1)
    canvas.take(list, at: .max)
    #expect(canvas.lines == ["", "ne?"])
  }

  @Test("Text is put where it belongs, and the columns it took are told")
  func put() {
    var canvas = canvas(20, 2)
    let taken = canvas.put("Café 漢", column: 2, row: 1, style: .good)
    #expect(taken == 7)
    #expect(canvas.lines == ["", "  Café 漢"])
    #expect(canvas[Point(column: 2, row: 1)] == Cell(text: "C", style: .good))
    #expect(canvas[Point(column: 8, row: 1)]?.isRightHalf == true)
    #expect(canvas.styleLines == ["....................", "..ggggggg..........."])
  }

  @Test("Nothing is drawn beyond the edges")
  func edges() {
    var canvas = canvas(5, 2)
    let taken = [
      canvas.put("abcdefgh", column: 2, row: 0), canvas.put("abcdefgh", column: -6, row: 1),
      canvas.put("abc", column: 0, row: 2), canvas.put("abc", column: 0, row: -1),
      canvas.put("abc", column: 5, row: 0), canvas.put("abc", column: .max, row: 0),
      canvas.put("abc", column: .min, row: 0),
    ]
    #expect(taken == [3, 8, 0, 0, 0, 0, 3])
    #expect(canvas.lines == ["  abc", "gh"])
    #expect(canvas[Point(column: 5, row: 0)] == nil)
    #expect(canvas[Point(column: 0, row: -1)] == nil)
  }

  @Test("A limit stops the text, and a wide grapheme that exceeds it is left out")
  func limit() {
    var canvas = canvas(10, 1)
    let taken = [
      canvas.put("a漢b", column: 0, row: 0, limit: 2),
      canvas.put("xyz", column: 5, row: 0, limit: 0),
      canvas.put("xyz", column: 5, row: 0, limit: -4),
    ]
    #expect(taken == [1, 0, 0])
    #expect(canvas.lines == ["a"])
  }

  @Test("A wide grapheme is never half drawn at an edge")
  func wideAtEdges() {
    var canvas = canvas(4, 2)
    canvas.put("....", column: 0, row: 0)
    canvas.put("....", column: 0, row: 1)
    let taken = canvas.put("漢", column: 3, row: 0)
    #expect(taken == 1)
    canvas.put("漢字", column: -1, row: 1)
    #expect(canvas.lines == ["...", " 字."])
  }

  @Test("Writing over half of a wide grapheme blanks its other half")
  func wideOverwritten() {
    var canvas = canvas(6, 1)
    canvas.put("漢字漢", column: 0, row: 0)
    canvas.put("x", column: 1, row: 0)
    canvas.put("y", column: 2, row: 0)
    canvas.put("字", column: 3, row: 0)
    #expect(canvas.lines == [" xy字"])
  }

  @Test("Control characters are dropped, tabs and line ends become one space")
  func controls() {
    var canvas = canvas(20, 1)
    let taken = canvas.put("a\u{1B}[31mb\tc\r\nd\u{7}\u{202E}\u{301}", column: 0, row: 0)
    #expect(taken == 10)
    #expect(canvas.lines == ["a[31mb c d"])
  }

  @Test("Without Unicode, text is transliterated column for column")
  func ascii() {
    var canvas = canvas(48, 2, .ascii)
    canvas.put("“Siân’s” café – £5 … e\u{301} Łódź ŵ ß → ✓", column: 0, row: 0)
    let taken = canvas.put("漢字 👍🏽|½|\u{A0}|", column: 0, row: 1)
    #expect(canvas.lines == ["\"Sian's\" cafe - L5 . e Lodz w s > v", "? ?  ? |?| |"])
    #expect(taken == TextWidth.columns(of: "漢字 👍🏽|½|\u{A0}|"))
    #expect(canvas.text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test("Filling blanks a block, restyling leaves its text")
  func blocks() {
    var canvas = canvas(6, 2)
    canvas.put("漢字漢", column: 0, row: 0)
    canvas.put("abcdef", column: 0, row: 1)
    canvas.restyle(Rect(column: 1, row: 0, columns: 2, rows: 9)) { $0.reversed() }
    #expect(canvas.styleLines == ["####..", ".##..."])
    canvas.fill(Rect(column: -3, row: -3, columns: 4, rows: 5), style: .bad)
    #expect(canvas.lines == ["  字漢", " bcdef"])
    #expect(canvas.styleLines == ["b###..", "b##..."])
  }

  @Test("A style layer tells role and weight")
  func styles() {
    var canvas = canvas(6, 1)
    for (column, style) in [
      Style.plain, .plain.bolded(), .caution, .closed, .bad.bolded(), .good.reversed(),
    ].enumerated() {
      canvas.put("x", column: column, row: 0, style: style)
    }
    #expect(canvas.styleLines == [".PcxB#"])
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test("A canvas of any size can be drawn on", arguments: [(0, 0), (20, 5), (1, 1), (-4, 3)])
  func sizes(columns: Int, rows: Int) {
    var canvas = canvas(columns, rows)
    canvas.put("some text 漢字", column: 0, row: 0)
    canvas.fill(Rect(column: .min, row: .min, columns: .max, rows: .max))
    canvas.box(Rect(column: -1, row: -1, columns: .max, rows: .max), title: "T")
    canvas.rule(row: 2, from: .min, to: .max)
    canvas.verticalRule(column: 2, from: .min, to: .max)
    canvas.restyle(canvas.bounds) { $0.reversed() }
    #expect(canvas.lines.count == max(0, rows))
    #expect(canvas.size == Size(columns: max(0, columns), rows: max(0, rows)))
  }

  @Test("A canvas is not made larger than any terminal")
  func huge() {
    #expect(canvas(.max, 1).size == Size(columns: Canvas.limit, rows: 1))
  }
}
