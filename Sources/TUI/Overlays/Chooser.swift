import Governance
import Terminal

/// Something to be chosen from a list by typing a part of its name: a menu, or the palette.
struct Chooser: Overlay {
  /// Something that can be chosen.
  struct Option: Sendable {
    let name: String
    let detail: String
    let step: Step

    init(_ name: String, _ detail: String = "", _ step: Step) {
      (self.name, self.detail, self.step) = (name, detail, step)
    }
  }

  let title: String
  let options: [Option]
  var input = TextField()
  var selection = ListSelection()

  private static let visible = 12

  /// The options that hold the words typed.
  var fitting: [Option] {
    let words = input.text.lowercased().split(separator: " ")
    return options.filter { option in
      let text = (option.name + " " + option.detail).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  mutating func press(_ key: Key, in world: World, size: Size) -> Step? {
    switch key {
    case .escape: return .stay
    case .enter:
      let fitting = fitting
      return fitting.indices.contains(selection.selected)
        ? fitting[selection.selected].step : .say("nothing fits \"\(input.text)\"")
    case .up, .down, .pageUp, .pageDown:
      _ = selection.handle(key, count: fitting.count, visible: Chooser.visible)
    default:
      if input.handle(key) { selection = ListSelection() }
    }
    return nil
  }

  mutating func paste(_ text: String) -> Step? {
    input.insert(text)
    return nil
  }

  func draw(on canvas: inout Canvas) {
    let fitting = fitting
    var shown = selection
    shown.clamp(count: fitting.count, visible: Chooser.visible)
    let rows = shown.shown(count: fitting.count, visible: Chooser.visible)
    let count = max(1, min(Chooser.visible, fitting.count))
    let card = Card.draw(
      title: title, lines: Array(repeating: "", count: count + 1),
      footer: "type to narrow   enter takes   esc leaves", on: &canvas, preferredColumns: 74)
    let width = max(0, card.columns - 4)
    if fitting.isEmpty {
      canvas.put("nothing fits", column: card.column + 2, row: card.row + 2, style: .dim)
    }
    for (line, index) in rows.enumerated() {
      let row = card.row + 2 + line
      let isSelected = index == shown.selected
      let name = TextWidth.padded((isSelected ? "> " : "  ") + fitting[index].name, to: 24)
      let text = TextWidth.padded(name + " " + fitting[index].detail, to: width)
      canvas.put(
        text, column: card.column + 2, row: row,
        style: isSelected ? Style.plain.reversed() : .plain, limit: width)
      let rect = Rect(column: card.column + 1, row: row, columns: width + 2, rows: 1)
      canvas.mark(rect, as: .row(list: "chooser", index: index))
    }
    canvas.put(":", column: card.column + 2, row: card.row + 1, style: .key)
    input.draw(
      on: &canvas, column: card.column + 4, row: card.row + 1, columns: max(4, width - 2),
      style: .plain)
  }
}
