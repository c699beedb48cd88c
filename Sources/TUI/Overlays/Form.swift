import Governance
import Terminal

/// Something to be typed before an act: a few fields, each with its label.
///
/// Enter goes on to the next field and from the last one records; escape leaves without a trace.
struct Form: Overlay {
  /// A line to be typed.
  struct Field: Sendable, ExpressibleByStringLiteral {
    let label: String
    var input: TextField

    init(_ label: String, _ text: String = "") {
      (self.label, input) = (label, TextField(text: text))
    }

    init(stringLiteral label: String) { self.init(label) }

    /// A day: today, unless another is typed.
    static func today(_ label: String) -> Field { Field(label, "today") }
  }

  let title: String
  /// What the form is about, told above the fields.
  let about: [String]
  var fields: [Field]
  /// What enter does at the end, as the foot of the form says.
  let verb: String
  var focus = 0
  /// Why what was typed cannot be taken.
  var refusal: String?
  /// What follows from what was typed.
  let then: @Sendable ([String], World) throws(Refusal) -> Step

  mutating func press(_ key: Key, in world: World, size: Size) -> Step? {
    switch key {
    case .escape: return .stay
    case .tab, .down: focus = (focus + 1) % fields.count
    case .backTab, .up: focus = (focus + fields.count - 1) % fields.count
    case .enter:
      if focus == fields.count - 1 { return finish(in: world) }
      focus += 1
    default:
      _ = fields[focus].input.handle(key)
      refusal = nil
    }
    return nil
  }

  mutating func paste(_ text: String) -> Step? {
    fields[focus].input.insert(text)
    refusal = nil
    return nil
  }

  private mutating func finish(in world: World) -> Step? {
    do throws(Refusal) { return try then(fields.map(\.input.text), world) } catch {
      refusal = error.line
      return nil
    }
  }

  func draw(on canvas: inout Canvas) {
    let room = max(20, min(70, canvas.size.columns - 6))
    let refused = refusal.map { TextWidth.wrapped($0, to: room) } ?? []
    let told = about.flatMap { TextWidth.wrapped($0, to: room) }
    let card = Card.draw(
      title: title, lines: told + fields.map { _ in "" } + refused,
      footer: "enter \(verb)   tab next line   esc cancel", on: &canvas, preferredColumns: room + 4)
    let column = card.column + 2
    let widest = fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    // The field in hand is drawn last, since the cursor belongs in it.
    for index in fields.indices.filter({ $0 != focus }) + [focus] {
      let row = card.row + 1 + told.count + index
      canvas.put(fields[index].label, column: column, row: row, style: .heading, limit: widest)
      fields[index].input.draw(
        on: &canvas, column: column + widest + 1, row: row,
        columns: max(4, card.columns - widest - 5), style: .field)
    }
    canvas.put(
      lines: refused, column: column, row: card.row + 1 + told.count + fields.count, style: .bad,
      limit: card.columns - 4)
  }
}
