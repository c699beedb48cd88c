import Governance
import Terminal

/// A card that shows what is about to be recorded and why; only `y` records it.
///
/// No single key commits a decision: one opens this card, another answers it.
struct Confirmation: Sendable {
  let explanation: Explanation
  /// What `y` does, as the foot of the card says.
  let verb: String
  /// What follows from `y`.
  let step: Step
  var scroll = 0

  init(_ explanation: Explanation, verb: String, _ step: Step) {
    self.explanation = explanation
    self.verb = verb
    self.step = step
  }

  private var footer: String { "y \(verb)   esc leaves" }

  /// What a key leads to; nil while the card stays open.
  mutating func press(_ key: Key, size: Size) -> Step? {
    let last = Card.lastScroll(
      lines: explanation.lines, footer: footer, size: size, preferredColumns: 76)
    switch key {
    case .character("y"): return step
    case .escape, .character("n"): return .stay
    case .down, .character("j"): scroll = min(last, scroll + 1)
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown, .character(" "): scroll = min(last, scroll + 10)
    case .pageUp: scroll = max(0, scroll - 10)
    default: break
    }
    return nil
  }

  func draw(on canvas: inout Canvas) {
    _ = Card.draw(
      title: explanation.title, lines: explanation.lines, footer: footer, on: &canvas,
      preferredColumns: 76, scroll: scroll)
  }
}
