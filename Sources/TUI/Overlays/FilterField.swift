import Terminal

/// The words that lines must hold to be shown, typed at the foot of the screen.
struct FilterField: Overlay {
  private var field: TextField

  init(_ words: String) { field = TextField(text: words) }

  mutating func press(_ key: Key, in world: World, size: Size) -> Step? {
    switch key {
    case .enter: return .stay
    case .escape: return field.text.isEmpty ? .stay : .take(.back)
    default: return field.handle(key) ? .narrow(field.text) : nil
    }
  }

  mutating func paste(_ text: String) -> Step? {
    field.insert(text)
    return .narrow(field.text)
  }

  func draw(on canvas: inout Canvas) {
    let (row, columns) = (canvas.size.rows - 1, canvas.size.columns)
    canvas.fill(Rect(column: 0, row: row, columns: columns, rows: 1))
    let width = canvas.put("/ ", column: 1, row: row, style: .key)
    field.draw(on: &canvas, column: 1 + width, row: row, columns: columns - width - 2)
  }
}
