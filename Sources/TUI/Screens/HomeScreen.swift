import Governance
import Terminal

/// Home: what must go out on every board, and what is late.
struct HomeScreen: ListScreen {
  var list = Listing<DueRow>()
  /// All that is due, whatever the filter.
  private var due: [DueRow] = []
  /// How many are late, due today and so on, with how each count looks.
  private var counts: [(name: String, count: Int, style: Style)] = []

  let bindings = [Binding].keys(
    [.enter: .open, "c": .chase, "g": .prepare, "b": .boards, "m": .meeting],
    others: ["s": .search])

  let margin = 7

  mutating func rows(_ context: Context) -> (Columns, [DueRow]) {
    let (world, today) = (context.world, context.world.today)
    if !Basis(context, needs).isSameWorld(as: list.basis) {
      due = DueRow.rows(of: world.outlooks, on: today, world.holidays)
      let week = due.count { $0.item.day.map { $0 > today && $0 <= today + 7 } ?? false }
      let others = due.count {
        [.office, .referral].contains($0.item.duty) && $0.item.with != "office"
      }
      counts = [
        ("LATE", due.count(where: \.isLate), .bad),
        ("TODAY", due.count { $0.left == "today" }, .caution), ("NEXT 7 DAYS", week, .plain),
        ("WAITING FOR OTHERS", others, .plain),
        ("NOT AGREED", due.count { $0.item.duty == .agreement }, .plain),
      ]
    }
    let shown = due.filter {
      context.shows("\($0.item.dayText) \($0.boardName) \($0.item.what) \($0.item.with)")
    }
    // With one board there is no need to name it in every line.
    let board = world.outlooks.count < 2 ? 0 : context.isWide ? 38 : 16
    let day = max(11, shown.map { $0.item.shortDayText(on: today).count }.max() ?? 0)
    let left = max(context.isWide ? 16 : 12, shown.map(\.left.count).max() ?? 0)
    let with = context.isWide ? 22 : 14
    let gaps = board > 0 ? 7 : 6
    let what = max(10, context.size.columns - day - left - board - with - gaps)
    let headings = ["Due", "Time left", "Board", "What", "With whom"]
    return (Columns(headings, [day, left, board, what, with]), shown)
  }

  func line(_ row: DueRow, _ context: Context) -> RowText {
    let day = row.item.shortDayText(on: context.world.today)
    return RowText(
      mark: row.isLate ? "!" : " ",
      cells: [day, row.left, row.boardName, row.item.what, row.item.with],
      style: row.isLate ? Style.plain.bolded() : .plain)
  }

  var meetingInHand: MeetingID? { selected?.item.meeting }

  private static let noBoard = "There is no board yet; to set one up, type: quorate board new FILE"

  mutating func act(_ action: Action, in context: Context) -> Step {
    if action == .boards { return .push(BoardsScreen()) }
    if action == .search { return SearchScreen.step }
    if action == .chase { return chase(context.world) }
    guard let row = selected else {
      return action == .open && context.world.outlooks.isEmpty
        ? .say(HomeScreen.noBoard) : .say("nothing is selected")
    }
    switch (action, row.item.duty, row.item.meeting) {
    case (.open, .meeting, let meeting?): return .push(MeetingScreen(meeting: meeting))
    case (.open, .papers, let meeting?), (.open, .office, let meeting?):
      return .push(PrepareScreen(meeting: meeting))
    case (.open, _, _): return .push(BoardScreen(board: row.board))
    case (.meeting, _, _): return BoardScreen.meetingStep(row.board)
    case (.explain, _, _):
      return .load([.board(row.board)]) { world in
        guard let board = world.state.boards[row.board] else { return .stay }
        return .explain(board.explanation(of: row.item, world.holidays))
      }
    default: return .stay
    }
  }

  /// Everybody something is outstanding with; one of them opens the message to send.
  private func chase(_ world: World) -> Step {
    .load(world.outlooks.map { .board($0.board) }) { world in
      let boards = world.outlooks.compactMap { world.state.boards[$0.board] }
      let all = Chase.all(world.outlooks, boards, on: world.today)
      guard !all.isEmpty else { return .say("nothing is outstanding") }
      return .menu(
        "Who is to be chased?",
        all.map { chase in
          let late = chase.lines.count(where: \.isLate)
          let lines = chase.lines.map { $0.told(on: world.today) }
          return .init(
            chase.who, (late > 0 ? "\(late) late: " : "") + lines.joined(separator: "; "),
            .text(chase.who, lines + [""] + chase.message(from: world.actor, on: world.today)))
        })
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let world = context.world
    canvas.put("Quorate", column: 1, row: 0, style: .title)
    canvas.put(world.now.spoken, column: 11, row: 0)
    var column = 1
    for (name, count, style) in counts {
      column += canvas.put(
        "\(name) \(count)", column: column, row: 1, style: count > 0 ? style : .dim)
      column += 4
    }
    let empty = world.outlooks.isEmpty ? HomeScreen.noBoard : "Nothing is due."
    drawList(on: &canvas, under: 2, empty: empty, in: context)
    let foot = context.size.rows - 1
    if let assumption = world.state.journal.assumption {
      canvas.put("ASSUMED", column: 1, row: foot - 2, style: Style.caution.bolded())
      let lines = TextWidth.wrapped(assumption, to: canvas.size.columns - 11)
      canvas.put(lines: lines.prefix(2), column: 9, row: foot - 2)
    }
    let key = "CAPITALS: due by the constitution, except reports. w.d.: working days. !: late"
    canvas.line(key, row: foot, style: .dim)
  }
}
