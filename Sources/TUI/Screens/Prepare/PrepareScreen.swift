import Governance
import Terminal

/// A meeting in preparation: its agenda, how far each report is, and what is to be settled.
struct PrepareScreen: Screen {
  let meeting: MeetingID
  var selection = ListSelection()

  init(_ meeting: MeetingID) {
    self.meeting = meeting
  }

  var needs: [Stream] { [.board(meeting.board), .meeting(meeting)] }
  let undoes = true
  func lastOwn(in world: World) -> Recorded? {
    world.record.lastOwn(of: world.actor, about: meeting)
  }

  let bindings = [
    Binding("a", .addItem), Binding("r", .report), Binding("o", .access),
    Binding("J", .moveItemDown),
    Binding("K", .moveItemUp), Binding("P", .publishPapers), Binding("x", .explain),
    Binding("u", .undo), Binding("D", .draftAgenda), Binding("#", .numberItems, hinted: false),
    Binding("f", .deferItem, hinted: false),
    Binding("w", .reword, hinted: false), Binding("s", .clearAgenda, hinted: false),
    Binding("m", .meeting, hinted: false),
  ]

  func preparation(_ context: Context) -> Preparation? {
    Preparation(meeting, in: context.world, filter: context.filter)
  }

  private func visible(_ context: Context) -> Int { max(1, context.size.rows - 9) }

  mutating func move(_ key: Key, in context: Context) -> Bool {
    let count = preparation(context)?.lines.count ?? 0
    return selection.handle(key, count: count, visible: visible(context))
  }

  mutating func select(_ list: String, _ index: Int, in context: Context) {
    selection.selected = index
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    guard let preparation = preparation(context) else { return .stay }
    selection.clamp(count: preparation.lines.count, visible: visible(context))
    let acts = PrepareActs(preparation, selected: selection.selected)
    if action == .moveItemDown || action == .moveItemUp {
      let step = acts.step(for: action, in: context.world)
      // The selection goes with the item.
      if case .perform = step { selection.selected += action == .moveItemDown ? 1 : -1 }
      return step
    }
    if action == .meeting { return .push(MeetingScreen(meeting)) }
    return acts.step(for: action, in: context.world)
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    let width = canvas.size.columns
    guard let preparation = preparation(context) else {
      canvas.put("loading", column: 1, row: 0, style: .dim)
      return
    }
    let name = TextWidth.clipped(preparation.board.name, to: max(10, width - 58))
    let used = canvas.put(name, column: 1, row: 0, style: .title)
    canvas.put("PREPARE  \(preparation.heading.start.spoken)", column: 3 + used, row: 0)
    canvas.put(TextWidth.clipped(preparation.due, to: width - 2), column: 1, row: 1)
    canvas.rule(row: 2, from: 0, to: width - 1, style: .dim)
    let columns =
      context.isWide
      ? [5, max(16, width - 68), 22, 22, 3, 6] : [4, max(16, width - 46), 14, 11, 3, 6]
    func line(_ cells: [String]) -> String { Rows.text(zip(cells, columns).map { ($0, $1) }) }
    canvas.put(
      "  " + line(["No", "Item", "Report by", "Report", "Min", "Access"]), column: 0, row: 3,
      style: .heading)
    Rows.draw(
      preparation.lines.map { item in
        let access = item.isClosed ? "EXEMPT" : "open"
        let cells = [
          item.number, item.title, item.reportBy, item.report, item.minutes.map { "\($0)" } ?? "",
          access,
        ]
        return (" " + line(cells), item.item == nil ? .dim : .plain)
      }, named: "agenda", selection: selection, on: &canvas,
      in: Rect(column: 0, row: 4, columns: width, rows: visible(context)))
    if preparation.lines.isEmpty {
      canvas.put("No agenda yet; D drafts it, a adds an item.", column: 2, row: 5, style: .dim)
    }
    let foot = context.size.rows - 4
    canvas.rule(row: foot - 1, from: 0, to: width - 1, style: .dim)
    for (offset, line) in preparation.foot.prefix(4).enumerated() {
      canvas.put(TextWidth.clipped(line, to: width - 2), column: 1, row: foot + offset)
    }
  }
}
