extension Canvas {
  /// Writes a text into one row, from a column on, and tells how many columns it took.
  ///
  /// Nothing is drawn beyond the edges or past `limit` columns. Control characters are dropped, a
  /// tab or a line end becomes one space. A wide grapheme is never half drawn: where only one of
  /// its columns is inside, that one is left blank, and a half of another that is written over
  /// takes its other half with it.
  ///
  /// - Parameters:
  ///   - text: What is written; it is measured by `TextWidth`.
  ///   - column: Where it starts; it may lie left of the canvas.
  ///   - row: The row; a text in a row outside the canvas takes no columns.
  ///   - style: How it looks.
  ///   - limit: The most columns it may take; nil for as many as there are.
  /// - Returns: The columns between the start and the end of what was written, those left of the
  ///   canvas included.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return 0 }
    let limit = limit ?? Int.max
    var taken = 0
    TextWidth.forEachPiece(of: text) { piece in
      let at = column.saturatingAdd(taken)
      switch piece {
      case .plain(let bytes):
        let end = min(at.saturatingAdd(min(bytes.count, max(0, limit - taken))), size.columns)
        put(bytes, from: at, to: end, row: row, style: style)
        taken += max(0, end - at)
        return end == at.saturatingAdd(bytes.count)
      case .grapheme(let character):
        let columns = TextWidth.columns(of: character)
        if columns == 0 { return true }
        if taken + columns > limit || at >= size.columns { return false }
        if at >= 0, at + columns <= size.columns {
          place(character, columns: columns, column: at, row: row, style: style)
        } else {
          fill(Rect(column: at, row: row, columns: columns, rows: 1), style: style)
        }
        taken += min(columns, size.columns - at)
        return at + columns <= size.columns
      }
    }
    return taken
  }

  /// Writes lines of text one below another, each as `put` does.
  public mutating func put(
    lines: some Sequence<String>, column: Int, row: Int, style: Style = .plain, limit: Int? = nil
  ) {
    for (offset, line) in lines.enumerated() {
      put(line, column: column, row: row.saturatingAdd(offset), style: style, limit: limit)
    }
  }

  /// Writes printable ASCII: most of what is drawn, a byte a cell.
  private mutating func put(
    _ bytes: Substring.UTF8View, from start: Int, to end: Int, row: Int, style: Style
  ) {
    let first = max(0, start)
    guard end > first else { return }
    let shown = bytes.dropFirst(first - start).prefix(end - first)
    overwrite(from: first, row: row, with: shown.map { Cell(ascii: $0, style: style) })
  }

  /// Puts cells of one column each in the place of those inside the canvas; there is at least one.
  private mutating func overwrite(from column: Int, row: Int, with shown: some Collection<Cell>) {
    // Only at the ends can half of a wide grapheme be left over.
    vacate(column, row)
    vacate(column + shown.count - 1, row)
    let start = index(column, row)
    cells.replaceSubrange(start..<start + shown.count, with: shown)
  }

  /// Blanks a block and gives it a style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let inside = rect.intersection(bounds)
    if inside.isEmpty { return }
    for row in inside.row..<inside.endRow {
      overwrite(
        from: inside.column, row: row,
        with: repeatElement(Cell(style: style), count: inside.columns))
    }
  }

  /// Changes how a block looks, and leaves what is written there.
  ///
  /// A wide grapheme that the block's edge cuts is changed as a whole.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let inside = rect.intersection(bounds)
    if inside.isEmpty { return }
    for row in inside.row..<inside.endRow {
      var first = inside.column
      var end = inside.endColumn
      if cells[index(first, row)].isRightHalf, first > 0 { first -= 1 }
      if end < size.columns, cells[index(end, row)].isRightHalf { end += 1 }
      for at in index(first, row)..<index(first, row) + (end - first) {
        cells[at].style = change(cells[at].style)
      }
    }
  }

  /// Writes one grapheme into cells that lie inside the canvas.
  private mutating func place(
    _ character: Character, columns: Int, column: Int, row: Int, style: Style
  ) {
    for part in column..<column + columns {
      vacate(part, row)
      cells[index(part, row)].style = style
    }
    let at = index(column, row)
    if charset == .ascii || character.isWhitespace {
      // A replacement is one column wide; a wide original keeps a blank beside it.
      cells[at].text =
        character.isWhitespace ? " " : String(Transliteration.ascii(for: character))
    } else {
      cells[at].text = String(character)
      if columns == 2 { cells[at + 1].text = "" }
    }
  }
}
