import Governance
import Terminal

/// Home: what must go out on every board, and what is late.
struct HomeScreen: Screen {
  var selection = ListSelection()
  private var due = DueLines()

  let needs: [Stream] = []

  let bindings = [
    Binding(.enter, .open), Binding("c", .chase), Binding("g", .prepare), Binding("b", .boards),
    Binding("m", .meeting), Binding("s", .search, hinted: false),
  ]

  mutating func see(_ context: Context) { due.see(context) }

  private func visible(_ context: Context) -> Int { max(1, context.size.rows - 7) }

  mutating func move(_ key: Key, in context: Context) -> Bool {
    selection.handle(key, count: due.shown.count, visible: visible(context))
  }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    selection.selected = index
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    if action == .boards { return .push(BoardsScreen()) }
    if action == .search { return SearchScreen.step }
    if action == .chase { return chase(context.world) }
    let rows = due.shown
    selection.clamp(count: rows.count, visible: visible(context))
    guard rows.indices.contains(selection.selected) else {
      return action == .open && context.world.outlooks.isEmpty
        ? .say("no board yet: quorate board new founds one from a constitution file")
        : .say("nothing is selected")
    }
    let row = rows[selection.selected]
    switch action {
    case .open where row.item.duty == .papers || row.item.duty == .office,
      .prepare where row.item.meeting != nil:
      return row.item.meeting.map { .push(PrepareScreen($0)) } ?? .push(BoardScreen(row.board))
    case .open:
      guard row.item.duty == .meeting, let meeting = row.item.meeting else {
        return .push(BoardScreen(row.board))
      }
      return .push(MeetingScreen(meeting))
    case .meeting: return BoardScreen.meetingStep(row.board)
    case .explain:
      let (board, item) = (row.board, row.item)
      return .load([.board(board)]) { world in
        guard let known = world.state.boards[board] else { return .stay }
        return .explain(known.explanation(of: item, world.holidays))
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
      return .choose(
        Chooser(
          "Whom to chase?",
          all.map { chase in
            let late = chase.lines.count(where: \.isLate)
            let what = chase.lines.map { $0.told(on: world.today) }.joined(separator: "; ")
            let lines = chase.lines.map { $0.told(on: world.today) } + [""]
            return .init(
              chase.who, (late > 0 ? "\(late) late: " : "") + what,
              .explain(
                Explanation(
                  title: chase.who, lines: lines + chase.message(from: world.actor))))
          }))
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let world = context.world
    let width = canvas.size.columns
    canvas.put("Quorate", column: 1, row: 0, style: .title)
    canvas.put(world.now.spoken, column: 11, row: 0)
    drawCounts(on: &canvas)
    canvas.rule(row: 2, from: 0, to: width - 1, style: .dim)
    let rows = due.shown
    let columns = HomeScreen.columns(width, boards: world.outlooks.count, due: due.dayWidth)
    func line(_ cells: [String]) -> String {
      Rows.text(zip(cells, columns).filter { $0.1 > 0 }.map { ($0, $1) })
    }
    canvas.put(
      "  " + line(["Due", "Time left", "Board", "What", "With"]), column: 0, row: 3, style: .heading
    )
    let area = Rect(column: 0, row: 4, columns: width, rows: visible(context))
    Rows.draw(
      rows.lazy.map { row in
        let day = row.item.shortDayText(on: world.today)
        let cells = [day, row.left, row.boardName, row.item.what, row.item.with]
        let text = (row.isLate ? "!" : " ") + line(cells)
        return (text, row.isLate ? Style.plain.bolded() : .plain)
      }, named: "due", selection: selection, on: &canvas, in: area)
    if rows.isEmpty {
      let told =
        world.outlooks.isEmpty
        ? "No board yet. quorate board new founds one from a constitution file."
        : context.filter.isEmpty ? "Nothing is due." : "No line holds \"\(context.filter)\"."
      canvas.put(told, column: 2, row: 5, style: .dim)
    }
    let foot = context.size.rows - 1
    if let assumption = world.state.journal.assumption {
      canvas.put("ASSUMED", column: 1, row: foot - 2, style: Style.caution.bolded())
      for (offset, line) in TextWidth.wrapped(assumption, to: width - 11).prefix(2).enumerated() {
        canvas.put(line, column: 9, row: foot - 2 + offset)
      }
    }
    canvas.put(
      "CAPITALS are the constitution's, small letters the office's own.  ! is late.", column: 1,
      row: foot, style: .dim)
  }

  /// The widths of the columns: the fixed ones, then what is left for the board and the matter.
  ///
  /// With one board there is no need to name it in every line.
  private static func columns(_ width: Int, boards: Int, due: Int) -> [Int] {
    let board = boards < 2 ? 0 : width >= 110 ? 38 : 16
    let with = width >= 110 ? 22 : 14
    let day = max(11, due)
    return [day, 12, board, max(10, width - day - 12 - board - with - (board > 0 ? 7 : 6)), with]
  }

  private func drawCounts(on canvas: inout Canvas) {
    var column = 1
    for (name, count, style) in due.counts {
      column += canvas.put(
        "\(name) \(count)", column: column, row: 1, style: count > 0 ? style : .dim)
      column += 4
    }
  }
}
