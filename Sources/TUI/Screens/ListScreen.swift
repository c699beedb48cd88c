import Governance
import Terminal

/// A screen that is one list of rows: keys move in it, a click selects, an action is about a row.
protocol ListScreen: Screen {
  associatedtype Row
  var selection: ListSelection { get set }
  /// How many lines of the terminal are not the list's own.
  var margin: Int { get }
  /// The rows that fit the filter.
  func rows(_ context: Context) -> [Row]
}

extension ListScreen {
  /// How many rows can be shown at once.
  func visible(_ context: Context) -> Int { max(1, context.size.rows - margin) }

  /// The row selected; nil where there is none.
  func selected(in context: Context) -> Row? {
    let rows = rows(context)
    var selection = selection
    selection.clamp(count: rows.count, visible: visible(context))
    return rows.indices.contains(selection.selected) ? rows[selection.selected] : nil
  }

  mutating func move(_ key: Key, in context: Context) -> Bool {
    selection.handle(key, count: rows(context).count, visible: visible(context))
  }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    selection.selected = index
  }

  /// Draws rows in the lines from one on.
  func draw(
    _ rows: [(text: String, style: Style)], named list: String, from row: Int,
    on canvas: inout Canvas, in context: Context
  ) {
    Rows.draw(
      rows, named: list, selection: selection, on: &canvas,
      in: Rect(column: 0, row: row, columns: canvas.size.columns, rows: visible(context)))
  }
}

/// A screen about one meeting, on which `u` withdraws the last own entry about it.
protocol MeetingBoundScreen: Screen {
  var meeting: MeetingID { get }
}

extension MeetingBoundScreen {
  var needs: [Stream] { [.board(meeting.board), .meeting(meeting)] }
  var undoes: Bool { true }
  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, about: meeting)
  }
}

extension Canvas {
  /// A line of text from the left edge, as much of it as the screen has room for.
  mutating func line(_ text: String, row: Int, style: Style = .plain) {
    put(TextWidth.clipped(text, to: size.columns - 2), column: 1, row: row, style: style)
  }

  /// Whose screen it is, at the head of it, and how wide that is; some columns are kept free.
  @discardableResult
  mutating func head(_ name: String, keeping room: Int) -> Int {
    put(
      TextWidth.clipped(name, to: max(10, size.columns - room)), column: 1, row: 0, style: .title)
  }

  /// A rule over the whole screen.
  mutating func rule(row: Int) { rule(row: row, from: 0, to: size.columns - 1, style: .dim) }

  /// That what the screen shows is still being read.
  mutating func loading() { put("loading", column: 1, row: 0, style: .dim) }
}
