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
    canvas.cursor = nil
    layers.last?.screen.draw(on: &canvas, in: context)
    drawMarks(on: &canvas)
    drawFoot(on: &canvas)
    overlay?.draw(on: &canvas)
    return canvas
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let lines = [
      "Quorate needs 80 x 24.", "This is \(size.columns) x \(size.rows).", "q leaves.",
    ]
    for (row, line) in lines.enumerated() { canvas.put(line, column: 0, row: row) }
    canvas.cursor = Point(column: 0, row: 0)
  }

  /// Who is acting, and that this is a rehearsal, in the corner of every screen.
  private func drawMarks(on canvas: inout Canvas) {
    let journal = world.state.journal
    let mark = journal.isRehearsal ? " REHEARSAL" : ""
    let actor = "  " + TextWidth.clipped(world.actor, to: 20)
    let width = TextWidth.columns(of: actor) + TextWidth.columns(of: mark)
    let column = size.columns - width - 1
    canvas.put(actor, column: column, row: 0, style: .dim)
    canvas.put(
      mark, column: column + TextWidth.columns(of: actor), row: 0, style: Style.caution.bolded())
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
      canvas.put("only lines with \"\(filter)\"; esc shows all", column: 1, row: size.rows - 1)
    }
  }

  /// The notice on the last row; a long one takes the hints' row too, until the next key.
  private func drawNotice(_ notice: Notice, on canvas: inout Canvas) {
    let width = size.columns - 2
    let lines = TextWidth.wrapped(notice.line, to: width)
    if lines.count > 1, let first = lines.first {
      let hints = Rect(column: 0, row: size.rows - 2, columns: size.columns, rows: 1)
      canvas.fill(hints, style: .plain)
      canvas.unmark(hints)
      canvas.put(first, column: 1, row: size.rows - 2, style: notice.style)
    }
    let rest = lines.count > 1 ? lines.dropFirst().joined(separator: " ") : lines.first ?? ""
    canvas.put(
      TextWidth.clipped(rest, to: width), column: 1, row: size.rows - 1, style: notice.style)
  }
}

/// The line at the foot of the screen: what was saved, or what could not be done.
struct Notice: Equatable, Sendable {
  let line: String
  let style: Style

  static func saved(_ line: String) -> Notice { Notice(line: line, style: .plain) }
  static func refused(_ line: String) -> Notice { Notice(line: line, style: .bad) }
}
