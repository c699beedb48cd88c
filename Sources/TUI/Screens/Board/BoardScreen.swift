import Governance
import Terminal

/// One board: its constitution and what it owes, who sits on it, and its meetings.
struct BoardScreen: ListScreen {
  /// The pages of the screen.
  enum Tab: Int, CaseIterable, Sendable {
    case overview, members, meetings, findings

    var name: String { ["Overview", "Members", "Meetings", "Findings"][rawValue] }
  }

  let board: BoardID
  var tab: Tab
  var selection = ListSelection()

  init(_ board: BoardID, tab: Tab = .overview) {
    (self.board, self.tab) = (board, tab)
  }

  /// The meetings that the page of findings has to read.
  private var read: [Stream] = []
  var needs: [Stream] { [.board(board)] + read }
  let undoes = true
  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, in: .board(board))
  }

  var bindings: [Binding] {
    let tabs = [
      Binding("1", .overview, hinted: false), Binding("2", .members, hinted: false),
      Binding("3", .meetings, hinted: false), Binding("4", .findings, hinted: false),
      Binding("s", .search, hinted: false),
    ]
    switch tab {
    case .overview, .members: return [Binding("m", .meeting)] + tabs
    case .findings: return [Binding(.enter, .explain), Binding("m", .meeting)] + tabs
    case .meetings:
      return [
        Binding(.enter, .open), Binding("g", .prepare), Binding("N", .giveNotice),
        Binding("P", .publishPapers), Binding("M", .despatchMinutes),
        Binding("m", .meeting, hinted: false),
        Binding("D", .showMinutes),
      ] + tabs
    }
  }

  /// Loads a board and opens its meeting in progress, or its next.
  static func meetingStep(_ board: BoardID) -> Step {
    .load([.board(board)]) { world in
      let found = world.state.boards[board]?.meetingInHand(on: world.today)
      return found.map { .push(MeetingScreen($0.id)) } ?? .say("no meeting is scheduled")
    }
  }

  private func page(_ context: Context) -> BoardPage? {
    guard let known = context.world.state.boards[board] else { return nil }
    switch tab {
    case .overview: return .overview(of: known, context)
    case .members: return .members(of: known, context)
    case .meetings: return .meetings(of: known, context)
    case .findings: return .findings(of: known, context)
    }
  }

  let margin = 4
  func rows(_ context: Context) -> [BoardPage.Row] { page(context)?.rows ?? [] }

  mutating func move(_ key: Key, in context: Context) -> Bool {
    switch key {
    case .tab, .right: turn(to: tab.rawValue + 1, in: context)
    case .backTab, .left: turn(to: tab.rawValue - 1, in: context)
    default:
      return selection.handle(key, count: rows(context).count, visible: visible(context))
    }
    return true
  }

  private mutating func turn(to number: Int, in context: Context) {
    let count = Tab.allCases.count
    tab = Tab(rawValue: (number + count) % count) ?? .overview
    selection = ListSelection()
    if tab == .findings, let known = context.world.state.boards[board] {
      read = BoardCheck.meetingsToRead(of: known).map(Stream.meeting)
    }
    guard tab == .meetings, let known = context.world.state.boards[board] else { return }
    // What is next is what most is done about.
    let meetings = known.meetingsInOrder
    selection.selected =
      meetings.firstIndex { $0.stands && $0.day >= context.world.today }
      ?? max(0, meetings.count - 1)
  }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    if list == "tabs" { turn(to: index, in: context) } else { selection.selected = index }
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    switch action {
    case .overview: turn(to: 0, in: context)
    case .members: turn(to: 1, in: context)
    case .meetings: turn(to: 2, in: context)
    case .findings:
      turn(to: 3, in: context)
      return .load(read) { _ in .stay }
    case .meeting: return BoardScreen.meetingStep(board)
    case .search: return SearchScreen.step
    case .explain:
      return selected(in: context)?.explanation.map { .explain($0) }
        ?? .say("there is nothing to explain about this line")
    default: return actOnMeeting(action, in: context)
    }
    return .stay
  }

  private func actOnMeeting(_ action: Action, in context: Context) -> Step {
    guard tab == .meetings, let known = context.world.state.boards[board] else { return .stay }
    guard let id = selected(in: context)?.meeting, let heading = known.meetings[id] else {
      return .say("no meeting is selected")
    }
    switch action {
    case .open: return .push(MeetingScreen(id))
    case .giveNotice: return .ask(.notice(of: heading))
    case .prepare: return .push(PrepareScreen(id))
    case .showMinutes: return .push(MinutesScreen(id))
    case .publishPapers:
      return .load([.meeting(id)]) { _ in .ask(.papers(of: heading)) }
    case .despatchMinutes:
      let rule = known.constitution(on: heading.day)?.minutes.on(heading.day).rule
      return .ask(.minutes(of: heading, to: rule?.timed ?? ["members"]))
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let width = canvas.size.columns
    let known = context.world.state.boards[board]
    canvas.head(known?.name ?? board.rawValue, keeping: 34)
    var column = 1
    for tab in Tab.allCases {
      let isHere = tab == self.tab
      let text = " \(tab.rawValue + 1) \(tab.name) "
      let style = isHere ? Style.plain.reversed() : .plain
      let used = canvas.put(text, column: column, row: 1, style: style)
      let rect = Rect(column: column, row: 1, columns: used, rows: 1)
      canvas.mark(rect, as: .row(list: "tabs", index: tab.rawValue))
      column += used + 1
    }
    canvas.put(context.world.now.spoken, column: max(column, width - 24), row: 1, style: .dim)
    canvas.rule(row: 2)
    guard let page = page(context) else {
      canvas.put("loading", column: 2, row: 3, style: .dim)
      return
    }
    canvas.put("  " + page.heading, column: 0, row: 3, style: .heading, limit: width)
    draw(
      page.rows.map { (" " + $0.text, $0.style) }, named: "page", from: 4, on: &canvas,
      in: context)
    if page.rows.isEmpty { canvas.put("nothing to show", column: 2, row: 5, style: .dim) }
  }
}
