/// The line at the foot of a screen that tells which keys do what.
public enum HintBar {
  /// Draws "a agreed  d dissent", each pair marked so that a click on it is the key.
  ///
  /// A pair is drawn whole or not at all; from the first one on that does not fit, the rest are
  /// dropped, so the most important come first. They end before a column, or with the canvas.
  ///
  /// - Returns: How many of the hints were drawn.
  @discardableResult
  public static func draw(
    _ hints: [(key: Key, label: String)], on canvas: inout Canvas, row: Int, from: Int = 1,
    before end: Int = .max
  ) -> Int {
    guard row >= 0, row < canvas.size.rows else { return 0 }
    let end = min(end, canvas.size.columns)
    var column = from
    for (drawn, hint) in hints.enumerated() {
      let key = hint.key.label
      let columns = TextWidth.columns(of: key) + 1 + TextWidth.columns(of: hint.label)
      guard column >= 0, column.saturatingAdd(columns) <= end else { return drawn }
      let keyColumns = canvas.put(key, column: column, row: row, style: .key)
      canvas.put(" " + hint.label, column: column + keyColumns, row: row)
      canvas.mark(Rect(column: column, row: row, columns: columns, rows: 1), as: .key(hint.key))
      column += columns + 2
    }
    return hints.count
  }
}
