import Governance
public import Terminal

/// The model as cells.
extension Program {
  /// The rows at the foot: a rule, the key hints, and the line of what was saved.
  static let footRows = 3
  /// The least terminal on which everything works.
  static let leastSize = Size(columns: 80, rows: 24)

  /// The whole terminal as it is to look.
  public func canvas(charset: Charset) -> Canvas {
    var canvas = Canvas(size: size, charset: charset)
    guard size.columns >= Program.leastSize.columns, size.rows >= Program.leastSize.rows else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    layers.last?.screen.draw(on: &canvas, in: context)
    drawMarks(on: &canvas)
    drawFoot(on: &canvas)
    overlay?.draw(on: &canvas)
    return canvas
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let lines = ["Quorate needs 80 x 24.", "This is \(size.columns) x \(size.rows).", "q quits."]
    for (row, line) in lines.enumerated() { canvas.put(line, column: 0, row: row) }
    canvas.cursor = Point(column: 0, row: 0)
  }

  /// Who is acting, and that this is a rehearsal, in the corner of every screen.
  private func drawMarks(on canvas: inout Canvas) {
    let mark = world.state.journal.isRehearsal ? " REHEARSAL" : ""
    let actor = "  " + TextWidth.clipped(world.actor, to: 20)
    let column = size.columns - TextWidth.columns(of: actor + mark) - 1
    let width = canvas.put(actor, column: column, row: 0, style: .dim)
    canvas.put(mark, column: column + width, row: 0, style: Style.caution.bolded())
  }

  private func drawFoot(on canvas: inout Canvas) {
    let row = size.rows - 2
    canvas.rule(row: row - 1)
    // Help is never the one that is dropped.
    var seen: Set<Action> = [.help]
    let hints = bindings.filter { $0.isHinted && seen.insert($0.action).inserted }
      .map { (key: $0.key, label: $0.action.name) }
    let help = (key: Key.character("?"), label: Action.help.name)
    let helpColumn = size.columns - 7
    HintBar.draw(hints, on: &canvas, row: row, before: helpColumn - 3)
    HintBar.draw([help], on: &canvas, row: row, from: helpColumn)
    if let notice {
      drawNotice(notice, on: &canvas)
    } else if let filter = layers.last?.filter, !filter.isEmpty {
      canvas.line(
        "showing only lines that contain \"\(filter)\"; esc shows all", row: size.rows - 1)
    }
  }

  /// The notice on the last row; a long one takes the hints' row too, until the next key.
  private func drawNotice(_ notice: (line: String, style: Style), on canvas: inout Canvas) {
    let lines = TextWidth.wrapped(notice.line, to: size.columns - 2)
    let shown = lines.count < 2 ? lines : [lines[0], lines.dropFirst().joined(separator: " ")]
    let top = size.rows - shown.count
    let rect = Rect(column: 0, row: top, columns: size.columns, rows: shown.count)
    canvas.fill(rect)
    canvas.unmark(rect)
    for (offset, line) in shown.enumerated() {
      canvas.line(line, row: top + offset, style: notice.style)
    }
  }
}
