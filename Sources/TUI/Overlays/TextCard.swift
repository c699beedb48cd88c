import Governance
import Terminal

/// A text to be read: the working behind an answer, or the keys of a screen.
struct TextCard: Sendable {
  let explanation: Explanation
  private let footer: String
  private var scroll = 0

  init(_ explanation: Explanation, footer: String = "esc closes") {
    (self.explanation, self.footer) = (explanation, footer)
  }

  /// Scrolls; false when the key closes the card.
  mutating func press(_ key: Key, size: Size) -> Bool {
    let last = Card.lastScroll(
      lines: explanation.lines, footer: footer, size: size, preferredColumns: 76)
    switch key {
    case .down, .character("j"): scroll = min(last, scroll + 1)
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown, .character(" "): scroll = min(last, scroll + 10)
    case .pageUp: scroll = max(0, scroll - 10)
    case .home: scroll = 0
    case .end: scroll = last
    default: return false
    }
    return true
  }

  func draw(on canvas: inout Canvas) {
    _ = Card.draw(
      title: explanation.title, lines: explanation.lines, footer: footer, on: &canvas,
      preferredColumns: 76, scroll: scroll)
  }
}
