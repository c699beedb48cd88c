import TestSupport
import Testing

@testable import Terminal

@Suite("Drawing anything anywhere")
struct RandomDrawingTests {
  /// Always the same numbers, so that a failure can be repeated.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "a", "Z", " ", "é", "e\u{301}", "漢", "👍🏽", "👨‍👩‍👧", "🇬🇧", "\t", "\n", "\u{1B}", "\u{301}", "…", "│",
    "한", "\u{200D}", "ａ", "\u{0}", "half",
  ]

  @Test(
    "Two thousand random strokes leave every row as wide as the canvas",
    arguments: [(40, 12), (20, 5), (1, 1), (3, 2), (0, 0)], [Charset.unicode, .ascii])
  func strokes(size: (columns: Int, rows: Int), charset: Charset) {
    var random = Seeded(state: 20_011_001)
    var canvas = Canvas(size: Size(columns: size.columns, rows: size.rows), charset: charset)
    for _ in 0..<2000 {
      let column = Int.random(in: -10...50, using: &random)
      let row = Int.random(in: -3...14, using: &random)
      let extent = Int.random(in: -5...30, using: &random)
      let rect = Rect(column: column, row: row, columns: extent, rows: extent / 3)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: canvas.fill(rect, style: .dim)
      case 1: canvas.rule(row: row, from: column, to: column + extent)
      case 2: canvas.verticalRule(column: column, from: row, to: row + extent)
      case 3: canvas.box(rect, title: "Title 漢")
      case 4: canvas.restyle(rect) { $0.reversed() }
      default:
        let text = (0..<Int.random(in: 0...12, using: &random))
          .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
        let limit = Bool.random(using: &random) ? extent : nil
        canvas.put(text, column: column, row: row, limit: limit)
      }
    }
    for row in 0..<canvas.size.rows { check(Array(canvas.cells(inRow: row)), of: canvas) }
  }

  private func check(_ cells: [Cell], of canvas: Canvas) {
    #expect(cells.reduce(0) { $0 + TextWidth.columns(of: $1.text) } == canvas.size.columns)
    for (column, cell) in cells.enumerated() {
      let isWide = column + 1 < cells.count && cells[column + 1].isRightHalf
      #expect(TextWidth.columns(of: cell.text) == (cell.isRightHalf ? 0 : isWide ? 2 : 1))
      #expect(cell.text.count == (cell.isRightHalf ? 0 : 1))
    }
  }
}
