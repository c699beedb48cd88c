import Governance
import Terminal

/// The boards, each with what it owes next.
struct BoardsScreen: ListScreen {
  var list = Listing<Outlook>()

  let bindings = [Binding].keys([.enter: .open, "m": .meeting], others: ["s": .search])

  mutating func rows(_ context: Context) -> (Columns, [Outlook]) {
    let width = context.size.columns
    let name = max(20, width / 2 - 6)
    let boards = context.world.outlooks.filter { context.shows("\($0.name) \($0.board)") }
    return (Columns(["Board", "Next due"], [name, max(10, width - name - 5)]), boards)
  }

  func line(_ outlook: Outlook, _ context: Context) -> RowText {
    let next = outlook.open(on: context.world.today).first { $0.day != nil }
    let due = next.map { "\($0.dayText)  \($0.what)" } ?? "nothing with a deadline"
    return RowText(cells: [outlook.name, due])
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    if action == .search { return SearchScreen.step }
    guard let outlook = selected else { return .say("nothing is selected") }
    switch action {
    case .open: return .push(BoardScreen(board: outlook.board))
    case .meeting: return BoardScreen.meetingStep(outlook.board)
    case .explain:
      let due = outlook.open(on: context.world.today).map { "\($0.dayText)  \($0.what)" }
      return .text(outlook.name, ["Identifier: \(outlook.board)"] + due)
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    canvas.put("Boards", column: 1, row: 0, style: .title)
    canvas.put("\(list.rows.count)", column: 9, row: 0)
    drawList(on: &canvas, under: 1, empty: "", in: context)
  }
}
