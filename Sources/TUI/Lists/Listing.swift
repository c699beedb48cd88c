import Terminal

/// A list as a screen keeps it: its rows, the lines of those in sight, and what they were made
/// from.
struct Listing<Row: Sendable>: Sendable {
  var selection = ListSelection()
  private(set) var columns = Columns()
  /// The rows that fit the filter.
  private(set) var rows: [Row] = []
  /// The lines in sight as they look, none selected: most keys only move the selection.
  private var drawn = Canvas(size: Size(columns: 0, rows: 0))
  private(set) var basis: Basis?
  private var shown = 0..<0

  /// Which row is selected, or nil where there is none.
  var selected: Int? { rows.isEmpty ? nil : min(max(0, selection.selected), rows.count - 1) }

  /// Follows a key, with so many rows in sight.
  mutating func move(_ key: Key, _ visible: Int) {
    _ = selection.handle(key, count: rows.count, visible: visible)
  }

  /// Takes what was worked out anew.
  mutating func take(_ rows: [Row], _ columns: Columns, on basis: Basis) {
    (self.rows, self.columns, self.basis) = (rows, columns, basis)
    shown = -1 ..< -1
  }

  /// Makes the lines in sight, unless they are.
  mutating func show(_ count: Int, _ width: Int, _ line: (Row) -> RowText) {
    let inSight = selection.shown(count: rows.count, visible: count)
    guard inSight != shown else { return }
    shown = inSight
    let lines = inSight.map { row in
      let made = line(rows[row])
      let text = " \(made.mark)" + columns.text(made.cells)
      return Line(text: TextWidth.padded(text, to: width), style: made.style, row: row)
    }
    drawn = Canvas(size: Size(columns: width, rows: lines.count))
    drawn.draw(lines, named: "rows", selected: nil, in: drawn.bounds)
  }

  /// Draws the lines in sight from a row on.
  func draw(on canvas: inout Canvas, from row: Int) {
    canvas.take(drawn, at: row)
    guard let selected, shown.contains(selected) else { return }
    let line = row + selected - shown.lowerBound
    canvas.select(Rect(column: 0, row: line, columns: canvas.size.columns, rows: 1))
  }
}

/// What a row of a list shows: its cells, behind a mark.
struct RowText {
  var mark = " "
  let cells: [String]
  var style: Style = .plain
}
