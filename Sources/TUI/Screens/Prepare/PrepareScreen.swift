import Governance
import Terminal

/// A meeting in preparation: its agenda, how far each report is, and what is to be settled.
struct PrepareScreen: ListScreen, MeetingBoundScreen {
  let meeting: MeetingID
  var selection = ListSelection()

  init(_ meeting: MeetingID) {
    self.meeting = meeting
  }

  let bindings = [
    Binding("a", .addItem), Binding("r", .report), Binding("o", .access),
    Binding("J", .moveItemDown), Binding("K", .moveItemUp), Binding("P", .publishPapers),
    Binding("x", .explain),
    Binding("u", .undo), Binding("D", .draftAgenda), Binding("#", .numberItems, hinted: false),
    Binding("f", .deferItem, hinted: false),
    Binding("w", .reword, hinted: false), Binding("s", .clearAgenda, hinted: false),
    Binding("m", .meeting, hinted: false),
  ]

  func preparation(_ context: Context) -> Preparation? {
    Preparation(meeting, in: context.world, filter: context.filter)
  }

  let margin = 9
  func rows(_ context: Context) -> [AgendaLine] { preparation(context)?.lines ?? [] }

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
    guard let preparation = preparation(context) else { return canvas.loading() }
    let used = canvas.head(preparation.board.name, keeping: 58)
    canvas.put("PREPARE  \(preparation.heading.start.spoken)", column: 3 + used, row: 0)
    canvas.line(preparation.due, row: 1)
    canvas.rule(row: 2)
    let columns =
      context.isWide
      ? [5, max(16, width - 68), 22, 22, 3, 6] : [4, max(16, width - 46), 14, 11, 3, 6]
    func line(_ cells: [String]) -> String { Rows.text(zip(cells, columns).map { ($0, $1) }) }
    canvas.put(
      "  " + line(["No", "Item", "Report by", "Report", "Min", "Access"]), column: 0, row: 3,
      style: .heading)
    let rows = preparation.lines.map { item -> (text: String, style: Style) in
      let cells = [
        item.number, item.title, item.reportBy, item.report, item.minutes.map { "\($0)" } ?? "",
        item.mark,
      ]
      return (" " + line(cells), item.item == nil ? .dim : .plain)
    }
    draw(rows, named: "agenda", from: 4, on: &canvas, in: context)
    if preparation.lines.isEmpty {
      canvas.put("No agenda yet; D drafts it, a adds an item.", column: 2, row: 5, style: .dim)
    }
    let foot = context.size.rows - 4
    canvas.rule(row: foot - 1)
    for (offset, line) in preparation.foot.prefix(4).enumerated() {
      canvas.line(line, row: foot + offset)
    }
  }
}
