/// A framed text in the middle of the screen, laid over what is there: a question, an explanation.
public enum Card {
  /// Draws a card and puts the canvas's cursor on its first line of text.
  ///
  /// The lines are wrapped. When they do not all fit, the lower edge says "more (PgDn)", and
  /// "back (PgUp)" once there is text above; the footer always stays in sight. What lies under the
  /// card is cleared, and clicks no longer reach it.
  ///
  /// - Parameters:
  ///   - title: Stands in the upper edge.
  ///   - lines: The text, a paragraph a line.
  ///   - footer: Which keys answer the card; it is drawn below the text.
  ///   - canvas: What it is drawn on.
  ///   - preferredColumns: The width of the frame, where the canvas is wide enough.
  ///   - scroll: How many wrapped lines are above the first one shown; brought into range.
  /// - Returns: The block that the card covers.
  @discardableResult
  public static func draw(
    title: String, lines: [String], footer: String, on canvas: inout Canvas,
    preferredColumns: Int = 64, scroll: Int = 0
  ) -> Rect {
    let layout = CardLayout(lines, footer, canvas.size, preferredColumns)
    let (rect, start) = (layout.rect, layout.start)
    let first = min(max(0, scroll), layout.lastScroll)
    canvas.fill(rect)
    canvas.unmark(rect)
    canvas.box(rect, title: title)
    let shown = layout.lines.dropFirst(first).prefix(layout.rows)
    canvas.put(lines: shown, column: start.column, row: start.row)
    canvas.put(lines: layout.footer, column: start.column, row: layout.footerRow, style: .key)
    let back = first > 0 ? " back (PgUp) " : ""
    let more = first < layout.lastScroll ? " more (PgDn) " : ""
    let note = TextWidth.clipped(back + more, to: max(0, rect.columns - 2))
    canvas.put(
      note, column: rect.endColumn - 1 - TextWidth.columns(of: note), row: rect.endRow - 1,
      style: .key)
    canvas.cursor = canvas.bounds.contains(start) ? start : nil
    return rect
  }

  /// The scroll position that shows the end of the card; a caller stops paging there.
  ///
  /// The arguments are those of `draw`, with the size of its canvas.
  public static func lastScroll(
    lines: [String], footer: String, size: Size, preferredColumns: Int = 64
  ) -> Int {
    CardLayout(lines, footer, Canvas.inRange(size), preferredColumns).lastScroll
  }
}

/// Where the parts of a card go on a canvas of a certain size.
private struct CardLayout {
  /// The frame.
  let rect: Rect
  /// Where the text begins.
  let start: Point
  /// How many rows there are for the text; none on a very small canvas.
  let rows: Int
  let footerRow: Int
  /// The text, wrapped.
  let lines: [String]
  /// The footer, wrapped.
  let footer: [String]

  /// The scroll position that shows the end of the text.
  var lastScroll: Int { max(0, lines.count - max(1, rows)) }

  init(_ text: [String], _ keys: String, _ size: Size, _ preferredColumns: Int) {
    let columns = min(max(8, preferredColumns), size.columns)
    let inner = max(0, columns - 4)
    lines = text.flatMap { TextWidth.wrapped($0, to: inner) }
    // On a low canvas the text gives way before the footer does, but keeps one row; the line that
    // sets them apart goes first.
    let most = max(0, size.rows - 2)
    footer = Array(TextWidth.wrapped(keys, to: inner).prefix(max(0, most - 1)))
    let inside = min(most, max(1, lines.count + (footer.isEmpty ? 0 : footer.count + 1)))
    let gap = footer.isEmpty || inside < footer.count + 3 ? 0 : 1
    rows = max(0, inside - footer.count - gap)
    rect = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - inside - 2) / 2),
      columns: columns, rows: min(inside + 2, size.rows))
    start = Point(column: rect.column + min(2, columns / 2), row: rect.row + 1)
    footerRow = start.row + rows + gap
  }
}
