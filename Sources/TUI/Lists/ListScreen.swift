import Governance
import Terminal

/// A screen that is one list of rows: keys move in it, a click selects, an action is about a row.
protocol ListScreen: Screen {
  associatedtype Row: Sendable
  var list: Listing<Row> { get set }
  /// How many lines of the terminal are not the list's own: four, where nothing stands below it.
  var margin: Int { get }
  /// Works out the columns and the rows that fit the filter, whenever something has changed.
  mutating func rows(_ context: Context) -> (Columns, [Row])
  /// What a row shows; asked of those in sight.
  func line(_ row: Row, _ context: Context) -> RowText
}

extension ListScreen {
  var margin: Int { 4 }

  /// How many rows can be shown at once.
  func visible(_ context: Context) -> Int { max(1, context.size.rows - margin) }

  /// The row selected; nil where there is none.
  var selected: Row? { list.selected.map { list.rows[$0] } }

  mutating func see(_ context: Context) {
    let basis = Basis(context, needs)
    if basis != list.basis {
      let (columns, rows) = rows(context)
      list.take(rows, columns, on: basis)
    }
    list.show(visible(context), context.size.columns) { [self] in line($0, context) }
  }

  mutating func move(_ key: Key, in context: Context) { list.move(key, visible(context)) }

  mutating func select(_ name: String, _ index: Int, in context: Context) {
    list.selection.selected = index
  }

  /// Draws the list under a rule, its headings in a row where it has any; an empty one says why.
  func drawList(
    on canvas: inout Canvas, under rule: Int, isHeaded: Bool = true, empty: String,
    in context: Context
  ) {
    let (width, heading) = (canvas.size.columns, list.columns.heading)
    let row = isHeaded ? rule + 1 : rule
    canvas.rule(row: rule)
    if heading.contains(where: { $0 != " " }) {
      canvas.put("  " + heading, column: 0, row: row, style: .heading, limit: width)
    }
    list.draw(on: &canvas, from: row + 1)
    if list.rows.isEmpty {
      let told = context.filter.isEmpty ? empty : "No line contains \"\(context.filter)\"."
      canvas.put(told, column: 2, row: row + 2, style: .dim)
    }
  }
}

/// A screen about one meeting, on which `u` withdraws the last own entry about it.
protocol MeetingBoundScreen: Screen {
  var meeting: MeetingID { get }
}

extension MeetingBoundScreen {
  var meetingInHand: MeetingID? { meeting }
  var needs: [Stream] { [.board(meeting.board), .meeting(meeting)] }
  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, about: meeting)
  }
}
