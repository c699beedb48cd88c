import Governance
import Terminal

/// The boards, each with what it owes next.
struct BoardsScreen: ListScreen {
  var selection = ListSelection()

  let needs: [Stream] = []

  let bindings = [
    Binding(.enter, .open), Binding("m", .meeting), Binding("s", .search, hinted: false),
  ]

  let margin = 4
  func rows(_ context: Context) -> [Outlook] {
    context.world.outlooks.filter { context.shows("\($0.name) \($0.board)") }
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    if action == .search { return SearchScreen.step }
    guard let outlook = selected(in: context) else { return .say("nothing is selected") }
    switch action {
    case .open: return .push(BoardScreen(outlook.board))
    case .meeting: return BoardScreen.meetingStep(outlook.board)
    case .explain:
      return .text(
        outlook.name,
        ["Identifier: \(outlook.board)"]
          + outlook.open(on: context.world.today).map { "\($0.dayText)  \($0.what)" })
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let width = canvas.size.columns
    let boards = rows(context)
    canvas.put("Boards", column: 1, row: 0, style: .title)
    canvas.put("\(boards.count)", column: 9, row: 0)
    canvas.rule(row: 1)
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
    draw(rows, named: "boards", from: 3, on: &canvas, in: context)
  }
}
