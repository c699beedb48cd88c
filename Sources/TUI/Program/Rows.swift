import Terminal

/// Draws rows of a list: columns of fixed width, the selection in reverse and with a mark.
enum Rows {
  /// A cell of a row: its text, and the columns it is given.
  typealias Cell = (text: String, columns: Int)

  /// The text of a row.
  static func text(_ cells: [Cell]) -> String {
    cells.map { TextWidth.padded($0.text, to: $0.columns) }.joined(separator: " ")
  }

  /// Draws the rows of a list that fit, and puts the cursor on the selected one.
  ///
  /// Given lazily, only the rows that are shown are made.
  static func draw(
    _ rows: some RandomAccessCollection<(text: String, style: Style)>, named list: String,
    selection: ListSelection, on canvas: inout Canvas, in area: Rect
  ) {
    let rows = (0..<rows.count).lazy.map { rows[rows.index(rows.startIndex, offsetBy: $0)] }
    var selection = selection
    selection.clamp(count: rows.count, visible: area.rows)
    for (line, index) in selection.shown(count: rows.count, visible: area.rows).enumerated() {
      let row = area.row + line
      let isSelected = index == selection.selected
      let shown = rows[index]
      let text = TextWidth.padded((isSelected ? ">" : " ") + shown.text, to: area.columns)
      canvas.put(
        text, column: area.column, row: row,
        style: isSelected ? shown.style.reversed() : shown.style, limit: area.columns)
      let rect = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
      canvas.mark(rect, as: .row(list: list, index: index))
      if isSelected { canvas.cursor = Point(column: area.column, row: row) }
    }
  }
}
