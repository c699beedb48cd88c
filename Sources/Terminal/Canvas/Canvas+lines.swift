extension Canvas {
  /// Draws a horizontal line through a row, both end columns included.
  ///
  /// Where it meets a line that is there already, in any order, a junction is drawn: a vertical
  /// rule that starts in this line's own row hangs from it. Text under it is covered.
  public mutating func rule(row: Int, from: Int, to: Int, style: Style = .plain) {
    guard row >= 0, row < size.rows else { return }
    for column in stride(from: max(0, from), through: min(size.columns - 1, to), by: 1) {
      let reach = Canvas.reach(at: column, from, to, back: .left, onward: .right)
      join(reach, column: column, row: row, style: style)
    }
  }

  /// Draws a vertical line down a column, both end rows included, with junctions as `rule` does.
  public mutating func verticalRule(column: Int, from: Int, to: Int, style: Style = .plain) {
    guard column >= 0, column < size.columns else { return }
    for row in stride(from: max(0, from), through: min(size.rows - 1, to), by: 1) {
      let reach = Canvas.reach(at: row, from, to, back: .up, onward: .down)
      join(reach, column: column, row: row, style: style)
    }
  }

  /// The arms of one cell of a line: both, but for the line's ends.
  private static func reach(
    at place: Int, _ from: Int, _ to: Int, back: LineArms, onward: LineArms
  ) -> LineArms {
    if from == to { return [back, onward] }
    return place == from ? onward : place == to ? back : [back, onward]
  }

  /// Draws a frame along the inner edge of a block, with a title in its top line.
  ///
  /// What is inside the frame stays. The title is clipped to the frame and drawn as a title.
  public mutating func box(_ rect: Rect, title: String = "") {
    if rect.isEmpty { return }
    let right = rect.endColumn.saturatingSubtract(1)
    let bottom = rect.endRow.saturatingSubtract(1)
    if rect.columns > 1 {
      rule(row: rect.row, from: rect.column, to: right)
      if rect.rows > 1 { rule(row: bottom, from: rect.column, to: right) }
    }
    if rect.rows > 1 {
      verticalRule(column: rect.column, from: rect.row, to: bottom)
      if rect.columns > 1 { verticalRule(column: right, from: rect.row, to: bottom) }
    }
    guard !title.isEmpty, rect.columns > 6 else { return }
    let shown = " " + TextWidth.clipped(title, to: rect.columns - 6) + " "
    put(shown, column: rect.column.saturatingAdd(2), row: rect.row, style: .title)
  }

  private mutating func join(_ reach: LineArms, column: Int, row: Int, style: Style) {
    let at = index(column, row)
    let joined = cells[at].arms.union(reach)
    vacate(column, row)
    cells[at] = Cell(text: joined.glyph(in: charset), style: style)
    cells[at].arms = joined
  }
}
