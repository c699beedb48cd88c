import TestSupport
import Testing

@testable import Terminal

@Suite("Cards")
struct CardTests {
  @Test("A card lies over the screen, and holds the cursor and the clicks")
  func card() {
    var canvas = Canvas(size: Size(columns: 30, rows: 9))
    for row in 0..<9 { canvas.put(String(repeating: "·", count: 30), column: 0, row: row) }
    canvas.mark(canvas.bounds, as: .key(.enter))
    let rect = Card.draw(
      title: "Agreed?", lines: ["Everyone agrees with item 4, as amended."],
      footer: "y record", on: &canvas, preferredColumns: 24)
    #expect(
      canvas.lines == [
        "······························",
        "···┌─ Agreed? ────────────┐···",
        "···│ Everyone agrees with │···",
        "···│ item 4, as amended.  │···",
        "···│                      │···",
        "···│ y record             │···",
        "···└──────────────────────┘···",
        "······························",
        "······························",
      ])
    #expect(rect == Rect(column: 3, row: 1, columns: 24, rows: 6))
    #expect(canvas.cursor == Point(column: 5, row: 2))
    #expect(canvas.hit(at: Point(column: 4, row: 3)) == nil)
    #expect(canvas.hit(at: Point(column: 1, row: 3)) == .key(.enter))
  }

  @Test("A text that does not fit can be paged through to its end")
  func scrolling() {
    let lines = (1...12).map { "line \($0)" }
    let size = Size(columns: 30, rows: 8)
    func shown(_ scroll: Int) -> [String] {
      var canvas = Canvas(size: size)
      Card.draw(title: "T", lines: lines, footer: "esc", on: &canvas, scroll: scroll)
      return canvas.lines
    }
    #expect(shown(0)[1] == "│ line 1                     │")
    #expect(shown(0)[7] == "└─────────────── more (PgDn) ┘")
    #expect(shown(3)[7] == "└── back (PgUp)  more (PgDn) ┘")
    #expect(Card.lastScroll(lines: lines, footer: "esc", size: size) == 8)
    #expect(shown(8)[4] == "│ line 12                    │")
    #expect(shown(8)[7] == "└─────────────── back (PgUp) ┘")
    #expect(shown(.max) == shown(8))
    #expect(shown(.min) == shown(0))
  }

  @Test("A card on a tiny screen keeps its first line and does no harm")
  func tiny() {
    for columns in 0...24 {
      for rows in 0...7 {
        for charset in [Charset.unicode, .ascii] {
          var canvas = Canvas(size: Size(columns: columns, rows: rows), charset: charset)
          let rect = Card.draw(
            title: "A long title", lines: ["Some text 漢字", "", "more"],
            footer: "y record it  esc leave it as it is", on: &canvas, scroll: rows)
          #expect(rect.intersection(canvas.bounds) == rect || rect.isEmpty)
          if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
        }
      }
    }
    var canvas = Canvas(size: Size(columns: 20, rows: 5))
    Card.draw(title: "T", lines: ["first", "second"], footer: "y yes", on: &canvas)
    #expect(canvas.lines[1] == "│ first            │")
    #expect(canvas.lines[3] == "│ y yes            │")
  }
}
