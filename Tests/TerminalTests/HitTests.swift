import TestSupport
import Testing

@testable import Terminal

@Suite("What a click stands for")
struct HitTests {
  @Test("The mark that was made last wins, and a cover stands for nothing")
  func order() {
    var canvas = Canvas(size: Size(columns: 20, rows: 5))
    canvas.mark(canvas.bounds, as: .row(list: "items", index: 3))
    canvas.mark(Rect(column: 2, row: 1, columns: 4, rows: 1), as: .key(.enter))
    canvas.unmark(Rect(column: 4, row: 1, columns: 4, rows: 1))
    #expect(canvas.hit(at: Point(column: 0, row: 0)) == .row(list: "items", index: 3))
    #expect(canvas.hit(at: Point(column: 2, row: 1)) == .key(.enter))
    #expect(canvas.hit(at: Point(column: 5, row: 1)) == nil)
    #expect(canvas.hit(at: Point(column: 20, row: 0)) == nil)
  }

  @Test("A hint can be clicked, and what does not fit is left out")
  func hints() {
    var canvas = Canvas(size: Size(columns: 24, rows: 1))
    let hints: [(key: Key, label: String)] = [
      (.character("a"), "agreed"), (.character("d"), "dissent"), (.escape, "back"),
    ]
    #expect(HintBar.draw(hints, on: &canvas, row: 0) == 2)
    #expect(canvas.lines == [" a agreed  d dissent"])
    #expect(canvas.styleLines == [".k.........k............"])
    #expect(canvas.hit(at: Point(column: 8, row: 0)) == .key(.character("a")))
    #expect(canvas.hit(at: Point(column: 9, row: 0)) == nil)
    #expect(canvas.hit(at: Point(column: 11, row: 0)) == .key(.character("d")))
  }

  @Test("Hints outside the canvas are not drawn", arguments: [-1, 1, .max])
  func hintsOutside(row: Int) {
    var canvas = Canvas(size: Size(columns: 24, rows: 1))
    #expect(HintBar.draw([(.enter, "open")], on: &canvas, row: row) == 0)
    #expect(HintBar.draw([(.enter, "open")], on: &canvas, row: 0, from: .max) == 0)
    #expect(HintBar.draw([(.enter, "open")], on: &canvas, row: 0, from: -5) == 0)
  }
}
