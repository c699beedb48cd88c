/// Where the parts of a card go on a canvas of a certain size.
struct CardLayout {
  /// The frame.
  let rect: Rect
  /// Where the text goes; it may be empty on a very small canvas.
  let textRect: Rect
  /// Where the footer goes.
  let footerRect: Rect
  /// The text, wrapped.
  let lines: [String]
  /// The footer, wrapped.
  let footer: [String]

  /// The scroll position that shows the end of the text.
  var lastScroll: Int { max(0, lines.count - max(1, textRect.rows)) }

  init(lines: [String], footer: String?, size: Size, preferredColumns: Int) {
    let columns = min(max(8, preferredColumns), size.columns)
    let inner = max(0, columns - 4)
    self.lines = lines.flatMap { TextWidth.wrapped($0, to: inner) }
    let wrappedFooter = footer.map { TextWidth.wrapped($0, to: inner) } ?? []
    // On a low canvas the text gives way before the footer does, but keeps one row; the line that
    // sets them apart goes first.
    let most = max(0, size.rows - 2)
    self.footer = Array(wrappedFooter.prefix(max(0, most - 1)))
    let wanted = self.lines.count + (self.footer.isEmpty ? 0 : self.footer.count + 1)
    let rows = min(most, max(1, wanted))
    let gap = self.footer.isEmpty || rows < self.footer.count + 3 ? 0 : 1
    let textRows = max(0, rows - self.footer.count - gap)
    rect = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows - 2) / 2),
      columns: columns, rows: min(rows + 2, size.rows))
    textRect = Rect(
      column: rect.column + min(2, columns / 2), row: rect.row + 1, columns: inner, rows: textRows)
    footerRect = Rect(
      column: textRect.column, row: textRect.row + textRows + gap, columns: inner,
      rows: self.footer.count)
  }
}
