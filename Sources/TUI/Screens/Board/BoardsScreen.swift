import Governance
import Terminal

/// The boards, each with what it owes next.
struct BoardsScreen: Screen {
  var selection = ListSelection()

  let needs: [Stream] = []

  let bindings = [
    Binding(.enter, .open), Binding("m", .meeting), Binding("s", .search, hinted: false),
  ]

  private func boards(_ context: Context) -> [Outlook] {
    context.world.outlooks.filter { context.shows("\($0.name) \($0.board)") }
  }

  mutating func move(_ key: Key, in context: Context) -> Bool {
    selection.handle(key, count: boards(context).count, visible: context.size.rows - 4)
  }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    selection.selected = index
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    if action == .search { return SearchScreen.step }
    let boards = boards(context)
    selection.clamp(count: boards.count, visible: context.size.rows - 4)
    guard boards.indices.contains(selection.selected) else { return .say("nothing is selected") }
    let outlook = boards[selection.selected]
    switch action {
    case .open: return .push(BoardScreen(outlook.board))
    case .meeting: return BoardScreen.meetingStep(outlook.board)
    case .explain:
      return .explain(
        Explanation(
          title: outlook.name,
          lines: ["Identifier: \(outlook.board)"]
            + outlook.open(on: context.world.today).map { "\($0.dayText)  \($0.what)" }))
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let width = canvas.size.columns
    let boards = boards(context)
    canvas.put("Boards", column: 1, row: 0, style: .title)
    canvas.put("\(boards.count)", column: 9, row: 0)
    canvas.rule(row: 1, from: 0, to: width - 1, style: .dim)
    let name = max(20, width / 2 - 6)
    let cells = [("Board", name), ("Owes next", max(10, width - name - 5))]
    canvas.put("  " + Rows.text(cells), column: 0, row: 2, style: .heading)
    let rows = boards.map { outlook in
      let next = outlook.open(on: context.world.today).first { $0.day != nil }
      let owes = next.map { "\($0.dayText)  \($0.what)" } ?? "nothing with a day"
      return (
        text: " " + Rows.text([(outlook.name, name), (owes, max(10, width - name - 5))]),
        style: Style.plain
      )
    }
    Rows.draw(
      rows, named: "boards", selection: selection, on: &canvas,
      in: Rect(column: 0, row: 3, columns: width, rows: max(1, context.size.rows - 4)))
  }
}
