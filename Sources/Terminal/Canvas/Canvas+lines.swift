extension Canvas {
  /// Draws a horizontal line through a row, both end columns included.
  ///
  /// Where it meets a line that is there already, in any order, a junction is drawn: a vertical
  /// rule that starts in this line's own row hangs from it. Text under it is covered.
  public mutating func rule(row: Int, from: Int, to: Int, style: Style = .plain) {
    guard row >= 0, row < size.rows, from <= to else { return }
    let first = max(0, from)
    let last = min(size.columns - 1, to)
    if first > last { return }
    for column in first...last {
      var reach: LineArms = []
      if column > from || from == to { reach.insert(.left) }
      if column < to || from == to { reach.insert(.right) }
      join(reach, column: column, row: row, style: style)
    }
  }

  /// Draws a vertical line down a column, both end rows included, with junctions as `rule` does.
  public mutating func verticalRule(column: Int, from: Int, to: Int, style: Style = .plain) {
    guard column >= 0, column < size.columns, from <= to else { return }
    let first = max(0, from)
    let last = min(size.rows - 1, to)
    if first > last { return }
    for row in first...last {
      var reach: LineArms = []
      if row > from || from == to { reach.insert(.up) }
      if row < to || from == to { reach.insert(.down) }
      join(reach, column: column, row: row, style: style)
    }
  }

  /// Draws a frame along the inner edge of a block, with a title in its top line.
  ///
  /// What is inside the frame stays. The title is clipped to the frame and drawn as a title.
  public mutating func box(_ rect: Rect, title: String? = nil, style: Style = .plain) {
    if rect.isEmpty { return }
    let right = rect.endColumn.saturatingSubtract(1)
    let bottom = rect.endRow.saturatingSubtract(1)
    if rect.columns > 1 {
      rule(row: rect.row, from: rect.column, to: right, style: style)
      if rect.rows > 1 { rule(row: bottom, from: rect.column, to: right, style: style) }
    }
    if rect.rows > 1 {
      verticalRule(column: rect.column, from: rect.row, to: bottom, style: style)
      if rect.columns > 1 { verticalRule(column: right, from: rect.row, to: bottom, style: style) }
    }
    guard let title, !title.isEmpty, rect.columns > 6 else { return }
    let shown = " " + TextWidth.clipped(title, to: rect.columns - 6) + " "
    put(
      shown, column: rect.column.saturatingAdd(2), row: rect.row,
      style: Style(role: .title, reverse: style.reverse))
  }

  private mutating func join(_ reach: LineArms, column: Int, row: Int, style: Style) {
    let at = index(column, row)
    let joined = arms[at].union(reach)
    vacate(column, row)
    arms[at] = joined
    cells[at] = Cell(text: joined.glyph(in: charset), style: style)
  }
}
