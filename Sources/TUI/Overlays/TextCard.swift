import Governance
import Terminal

/// A text to be read: the working behind an answer, the keys of a screen, or what is about to be
/// recorded, which only `y` records.
struct TextCard: Overlay {
  let explanation: Explanation
  private let footer: String
  /// What follows from `y`, where something is about to be recorded.
  let answer: Step?
  private var scroll = 0
  private static let columns = 76

  init(_ explanation: Explanation, footer: String = "esc close", answer: Step? = nil) {
    (self.explanation, self.footer, self.answer) = (explanation, footer, answer)
  }

  mutating func press(_ key: Key, in world: World, size: Size) -> Step? {
    let last = Card.lastScroll(
      lines: explanation.lines, footer: footer, size: size, preferredColumns: TextCard.columns)
    switch key {
    case .down, "j": scroll = min(last, scroll + 1)
    case .up, "k": scroll = max(0, scroll - 1)
    case .pageDown, " ": scroll = min(last, scroll + 10)
    case .pageUp: scroll = max(0, scroll - 10)
    case .home: scroll = 0
    case .end: scroll = last
    case "y" where answer != nil: return answer
    case .escape, "n": return .stay
    default: return answer == nil ? .stay : nil
    }
    return nil
  }

  // Nobody pastes commands on purpose: pasted text is never taken for keys.
  mutating func paste(_ text: String) -> Step? { nil }

  func draw(on canvas: inout Canvas) {
    Card.draw(
      title: explanation.title, lines: explanation.lines, footer: footer, on: &canvas,
      preferredColumns: TextCard.columns, scroll: scroll)
  }
}
