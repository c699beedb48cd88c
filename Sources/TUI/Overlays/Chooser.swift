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
  private let options: [Option]
  /// The options that hold the words typed.
  private(set) var fitting: [Option]
  private var input = TextField()
  var selection = ListSelection()
  private static let visible = 12

  init(_ title: String, _ options: [Option]) {
    (self.title, self.options, fitting) = (title, options, options)
  }

  /// Looks for what fits once the words have changed.
  private mutating func narrow() {
    selection = ListSelection()
    let words = input.text.lowercased().split(separator: " ")
    fitting = options.filter { option in
      let text = (option.name + " " + option.detail).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  mutating func press(_ key: Key, in world: World, size: Size) -> Step? {
    switch key {
    case .escape: return .stay
    case .enter:
      return fitting.indices.contains(selection.selected)
        ? fitting[selection.selected].step : .say("nothing matches \"\(input.text)\"")
    case .up, .down, .pageUp, .pageDown:
      _ = selection.handle(key, count: fitting.count, visible: Chooser.visible)
    default:
      if input.handle(key) { narrow() }
    }
    return nil
  }

  mutating func paste(_ text: String) -> Step? {
    input.insert(text)
    narrow()
    return nil
  }

  func draw(on canvas: inout Canvas) {
    let inSight = selection.shown(count: fitting.count, visible: Chooser.visible)
    let card = Card.draw(
      title: title, lines: Array(repeating: "", count: max(1, inSight.count) + 1),
      footer: "type to narrow   enter choose   esc cancel", on: &canvas, preferredColumns: 74)
    let width = max(0, card.columns - 4)
    let column = card.column + 2
    if fitting.isEmpty {
      canvas.put("nothing matches", column: column, row: card.row + 2, style: .dim)
    }
    let lines = inSight.map { row in
      let name = TextWidth.padded("  " + fitting[row].name, to: 24)
      return Line(text: TextWidth.padded(name + " " + fitting[row].detail, to: width), row: row)
    }
    canvas.draw(
      lines, named: "chooser", selected: selection.selected,
      in: Rect(column: column, row: card.row + 2, columns: width, rows: lines.count))
    canvas.put(":", column: column, row: card.row + 1, style: .key)
    input.draw(on: &canvas, column: column + 2, row: card.row + 1, columns: max(4, width - 2))
  }
}
