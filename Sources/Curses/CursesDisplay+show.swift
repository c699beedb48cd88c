import CNcurses
import Glibc
public import Terminal

extension CursesDisplay {
  /// Puts a canvas on the screen; only what has changed is sent to the terminal.
  ///
  /// What does not fit on the screen is not shown. While suspended, the canvas is kept for
  /// `resume`.
  public func show(_ canvas: Canvas) {
    let before = isStale || shown?.size != canvas.size ? nil : shown
    shown = canvas
    guard canDraw else {
      isStale = true
      return
    }
    if before == nil { werase(window) }
    isStale = false
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas.cells(inRow: row)
      if cells != before?.cells(inRow: row) { write(cells, row: row) }
    }
    place(canvas.cursor)
    wrefresh(window)
  }

  private func write(_ cells: ArraySlice<Cell>, row: Int) {
    // A wide grapheme that the screen's edge would cut is left out, as on a canvas.
    var visible = Array(cells.prefix(size.columns))
    if cells.dropFirst(visible.count).first?.isRightHalf == true, let last = visible.popLast() {
      visible.append(Cell(style: last.style))
    }
    for run in GlyphRun.runs(of: visible, charset: charset) {
      palette.apply(run.style, to: window)
      // Writing the last cell of the screen reports an error and writes it; nothing scrolls, since
      // scrolling is off.
      mvwaddnwstr(window, Int32(row), Int32(run.column), run.scalars, Int32(run.scalars.count))
    }
  }

  private func place(_ cursor: Point?) {
    let screen = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    let inside = cursor.flatMap { screen.contains($0) ? $0 : nil }
    let visible = inside != nil
    if visible != showsCursor { curs_set(visible ? 1 : 0) }
    showsCursor = visible
    wmove(window, Int32(inside?.row ?? 0), Int32(inside?.column ?? 0))
  }
}
