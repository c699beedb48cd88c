import Governance
import Terminal

/// One board: its constitution and what it owes, who sits on it, and its meetings.
struct BoardScreen: ListScreen {
  /// The pages of the screen, each opened by the action of its name.
  private static let pages: [Action] = [.overview, .members, .meetings, .findings]

  let board: BoardID
  private(set) var page: Action = .overview
  var list = Listing<BoardPage.Row>()

  /// The meetings that the page of findings has to read.
  private(set) var read: [Stream] = []
  var needs: [Stream] { [.board(board)] + read }
  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, in: .board(board))
  }

  var meetingInHand: MeetingID? { page == .meetings ? selected?.meeting : nil }

  var bindings: [Binding] {
    let pages = [Binding].keys(
      [:], others: ["1": .overview, "2": .members, "3": .meetings, "4": .findings, "s": .search])
    switch page {
    case .findings: return .keys([.enter: .explain, "m": .meeting, "u": .undo]) + pages
    case .meetings:
      return .keys(
        [
          .enter: .open, "g": .prepare, "N": .giveNotice, "P": .sendPapers,
          "M": .despatchMinutes, "D": .showMinutes, "x": .explain, "u": .undo,
        ], others: ["m": .meeting]) + pages
    default: return .keys(["m": .meeting, "x": .explain, "u": .undo]) + pages
    }
  }

  /// Loads a board and opens its meeting in progress, or its next.
  static func meetingStep(_ board: BoardID) -> Step {
    .load([.board(board)]) { world in
      let found = world.state.boards[board]?.meetingInHand(on: world.today)
      return found.map { .push(MeetingScreen(meeting: $0.id)) } ?? .say("no meeting is scheduled")
    }
  }

  mutating func rows(_ context: Context) -> (Columns, [BoardPage.Row]) {
    guard let known = context.world.state.boards[board] else { return (Columns(), []) }
    let (columns, rows) =
      switch page {
      case .members: BoardPage.members(of: known, context)
      case .meetings: BoardPage.meetings(of: known, context)
      case .findings: BoardPage.findings(of: known, context)
      default: BoardPage.overview(of: known, context)
      }
    return (columns, rows.filter { context.shows($0.cells.joined(separator: " ")) })
  }

  func line(_ row: BoardPage.Row, _ context: Context) -> RowText {
    RowText(cells: row.cells, style: row.style)
  }

  mutating func move(_ key: Key, in context: Context) {
    let index = BoardScreen.pages.firstIndex(of: page) ?? 0
    switch key {
    case .tab, .right: turn(to: index + 1, in: context)
    case .backTab, .left: turn(to: index - 1, in: context)
    default: list.move(key, visible(context))
    }
  }

  private mutating func turn(to number: Int, in context: Context) {
    let pages = BoardScreen.pages
    page = pages[(number + pages.count) % pages.count]
    list = Listing()
    guard let known = context.world.state.boards[board] else { return }
    if page == .findings { read = BoardCheck.meetingsToRead(of: known).map(Stream.meeting) }
    if page == .meetings {
      // What is next is what most is done about.
      let meetings = known.meetingsInOrder
      list.selection.selected =
        meetings.firstIndex { $0.stands && $0.day >= context.world.today }
        ?? max(0, meetings.count - 1)
    }
  }

  mutating func select(_ name: String, _ index: Int, in context: Context) {
    if name == "pages" { turn(to: index, in: context) } else { list.selection.selected = index }
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    if let number = BoardScreen.pages.firstIndex(of: action) {
      turn(to: number, in: context)
      return page == .findings ? .load(read) { _ in .stay } : .stay
    }
    switch action {
    case .meeting: return BoardScreen.meetingStep(board)
    case .search: return SearchScreen.step
    case .explain:
      return selected?.explanation.map { .explain($0()) }
        ?? .say("there is nothing to explain about this line")
    default: return actOnMeeting(action, in: context)
    }
  }

  private func actOnMeeting(_ action: Action, in context: Context) -> Step {
    guard page == .meetings, let known = context.world.state.boards[board] else { return .stay }
    guard let id = selected?.meeting, let heading = known.meetings[id] else {
      return .say("no meeting is selected")
    }
    switch action {
    case .open: return .push(MeetingScreen(meeting: id))
    case .giveNotice: return .notice(of: heading)
    case .sendPapers: return .load([.meeting(id)]) { _ in .papers(of: heading) }
    case .despatchMinutes:
      return .minutes(of: heading, to: known.rule(MinutesRule.self, of: heading)?.timed)
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let width = canvas.size.columns
    let known = context.world.state.boards[board]
    canvas.head(known?.name ?? board.rawValue, keeping: 34)
    var column = 1
    for (index, page) in BoardScreen.pages.enumerated() {
      let style = page == self.page ? Style.plain.reversed() : .plain
      let used = canvas.put(
        " \(index + 1) \(page.name.capitalizedFirst) ", column: column, row: 1, style: style)
      let rect = Rect(column: column, row: 1, columns: used, rows: 1)
      canvas.mark(rect, as: .row(list: "pages", index: index))
      column += used + 1
    }
    canvas.put(context.world.now.spoken, column: max(column, width - 24), row: 1, style: .dim)
    let empty = known == nil ? "loading" : "There is nothing to show."
    drawList(on: &canvas, under: 2, empty: empty, in: context)
  }
}
