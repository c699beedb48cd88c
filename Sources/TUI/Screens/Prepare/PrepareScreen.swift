import Governance
import Terminal

/// A meeting in preparation: its agenda, how far each report is, and what is to be settled.
struct PrepareScreen: ListScreen, MeetingBoundScreen {
  let meeting: MeetingID
  var list = Listing<AgendaLine>()
  /// The meeting as it was worked out last; nil while it is not loaded.
  private(set) var preparation: Preparation?

  let bindings = [Binding].keys(
    [
      "a": .addItem, "r": .report, "o": .access, "J": .moveItemDown, "K": .moveItemUp,
      "P": .sendPapers, "x": .explain, "u": .undo, "D": .draftAgenda,
    ],
    others: ["#": .numberItems, "f": .deferItem, "w": .reword, "s": .clearAgenda, "m": .meeting])

  let margin = 9

  mutating func rows(_ context: Context) -> (Columns, [AgendaLine]) {
    preparation = Preparation(meeting, in: context.world)
    let lines = (preparation?.lines ?? []).filter {
      context.shows("\($0.number) \($0.title) \($0.reportBy) \($0.report)")
    }
    let width = context.size.columns
    let columns = Columns(
      ["No", "Item", "Report by", "Report", "Min", "Access"],
      context.isWide ? [5, width - 74, 22, 22, 3, 12] : [4, max(16, width - 49), 14, 11, 3, 9])
    return (columns, lines)
  }

  func line(_ item: AgendaLine, _ context: Context) -> RowText {
    RowText(
      cells: [
        item.number, item.title, item.reportBy, item.report, item.minutes.map { "\($0)" } ?? "",
        item.mark,
      ], style: item.item == nil ? .dim : .plain)
  }

  mutating func act(_ action: Action, in context: Context) -> Step {
    guard let preparation else { return .stay }
    if action == .meeting { return .push(MeetingScreen(meeting: meeting)) }
    let step = PrepareActs(preparation: preparation, line: selected)
      .step(for: action, in: context.world)
    // The selection goes with the item.
    if case .perform = step, action == .moveItemDown || action == .moveItemUp {
      list.selection.selected += action == .moveItemDown ? 1 : -1
    }
    return step
  }

  func draw(on canvas: inout Canvas, in context: Context) {
    guard let preparation else { return canvas.loading() }
    let used = canvas.head(preparation.board.name, keeping: 58)
    canvas.put("PREPARE  \(preparation.heading.start.spoken)", column: 3 + used, row: 0)
    canvas.line(preparation.due, row: 1)
    drawList(
      on: &canvas, under: 2,
      empty: "There is no agenda yet; press D to draft it or a to add an item.", in: context)
    let foot = context.size.rows - 4
    canvas.rule(row: foot - 1)
    for (offset, line) in preparation.foot.prefix(4).enumerated() {
      canvas.line(line, row: foot + offset)
    }
  }
}

extension Action {
  static let prepare = Action(
    "prepare", "Shows the agenda in preparation: reports, replies, and what is still outstanding."
  ) {
    PrepareScreen(meeting: $0)
  }
}
