import Terminal

/// A line of a list as it is drawn: a row that can be selected, or a heading between rows.
struct Line: Sendable {
  let text: String
  var style: Style = .plain
  /// Which row of the list it is, from 0; nil for a heading.
  let row: Int?
}

extension Canvas {
  /// Draws the lines of a list; none is selected where the keys move elsewhere.
  mutating func draw(
    _ lines: some Collection<Line>, named list: String, selected: Int?, in area: Rect
  ) {
    for (offset, line) in lines.prefix(max(0, area.rows)).enumerated() {
      let rect = Rect(column: area.column, row: area.row + offset, columns: area.columns, rows: 1)
      put(line.text, column: rect.column, row: rect.row, style: line.style, limit: rect.columns)
      guard let row = line.row else { continue }
      mark(rect, as: .row(list: list, index: row))
      if row == selected { select(rect) }
    }
  }

  /// Reverses the line selected, with a mark before it, and puts the cursor there.
  mutating func select(_ line: Rect) {
    let start = Point(column: line.column, row: line.row)
    put(">", column: start.column, row: start.row, style: self[start]?.style ?? .plain)
    restyle(line) { $0.reversed() }
    cursor = start
  }

  /// A line of text from a column on, as much of it as the screen has room for.
  mutating func line(_ text: String, column: Int = 1, row: Int, style: Style = .plain) {
    let room = size.columns - column - 1
    put(TextWidth.clipped(text, to: room), column: column, row: row, style: style)
  }

  /// Whose screen it is, at the head of it, and how wide that is; some columns are kept free.
  @discardableResult
  mutating func head(_ name: String, keeping room: Int) -> Int {
    put(TextWidth.clipped(name, to: max(10, size.columns - room)), column: 1, row: 0, style: .title)
  }

  /// A rule over the whole screen.
  mutating func rule(row: Int) { rule(row: row, from: 0, to: size.columns - 1, style: .dim) }

  /// That what the screen shows is still being read.
  mutating func loading() { put("loading", column: 1, row: 0, style: .dim) }
}
