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
    title: String, lines: [String], footer: String? = nil, on canvas: inout Canvas,
    preferredColumns: Int = 64, scroll: Int = 0
  ) -> Rect {
    let layout = CardLayout(
      lines: lines, footer: footer, size: canvas.size, preferredColumns: preferredColumns)
    let first = min(max(0, scroll), layout.lastScroll)
    canvas.fill(layout.rect)
    canvas.unmark(layout.rect)
    canvas.box(layout.rect, title: title)
    let shown = layout.lines.dropFirst(first).prefix(layout.textRect.rows)
    for (offset, line) in shown.enumerated() {
      canvas.put(line, column: layout.textRect.column, row: layout.textRect.row + offset)
    }
    for (offset, line) in layout.footer.enumerated() {
      canvas.put(
        line, column: layout.footerRect.column, row: layout.footerRect.row + offset, style: .key)
    }
    var notes: [String] = []
    if first > 0 { notes.append("back (PgUp)") }
    if first < layout.lastScroll { notes.append("more (PgDn)") }
    if !notes.isEmpty {
      let note = TextWidth.clipped(
        " " + notes.joined(separator: "  ") + " ", to: max(0, layout.rect.columns - 2))
      canvas.put(
        note, column: layout.rect.endColumn - 1 - TextWidth.columns(of: note),
        row: layout.rect.endRow - 1, style: .key)
    }
    let start = Point(column: layout.textRect.column, row: layout.textRect.row)
    canvas.cursor = canvas.bounds.contains(start) ? start : nil
    return layout.rect
  }

  /// The scroll position that shows the end of the card; a caller stops paging there.
  ///
  /// The arguments are those of `draw`, with the size of its canvas.
  public static func lastScroll(
    lines: [String], footer: String? = nil, size: Size, preferredColumns: Int = 64
  ) -> Int {
    let layout = CardLayout(
      lines: lines, footer: footer, size: Canvas.inRange(size), preferredColumns: preferredColumns)
    return layout.lastScroll
  }
}
