import Testing

@testable import Terminal

@Suite("Blocks of cells")
struct RectTests {
  private let block = Rect(column: 2, row: 1, columns: 4, rows: 3)

  @Test("A block holds its cells and none beyond")
  func contains() {
    #expect(block.contains(Point(column: 2, row: 1)))
    #expect(block.contains(Point(column: 5, row: 3)))
    #expect(!block.contains(Point(column: 6, row: 3)))
    #expect(!block.contains(Point(column: 5, row: 4)))
    #expect(!Rect(column: 0, row: 0, columns: -2, rows: 4).contains(Point(column: 0, row: 0)))
  }

  @Test("Two blocks share what both hold")
  func intersection() {
    let other = Rect(column: 4, row: 0, columns: 9, rows: 3)
    #expect(block.intersection(other) == Rect(column: 4, row: 1, columns: 2, rows: 2))
    #expect(block.intersection(Rect(column: 9, row: 9, columns: 1, rows: 1)).isEmpty)
  }

  @Test("No integers are too large for a block")
  func overflow() {
    let huge = Rect(column: .max, row: .min, columns: .max, rows: .max)
    #expect(huge.endColumn == .max)
    #expect(huge.intersection(block).isEmpty)
    let everything = Rect(column: .min, row: .min, columns: .max, rows: .max)
    #expect(everything.intersection(block).isEmpty)
  }
}
