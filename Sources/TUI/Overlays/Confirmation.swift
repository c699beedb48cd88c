import Governance
import Terminal

/// A card that shows what is about to be recorded and why; only `y` records it.
///
/// No single key commits a decision: one opens this card, another answers it.
struct Confirmation: Sendable {
  private var card: TextCard
  /// What follows from `y`.
  let step: Step

  /// A card for what `y` leads to; the verb says at its foot what that is.
  init(_ explanation: Explanation, verb: String, _ step: Step) {
    card = TextCard(explanation, footer: "y \(verb)   esc leaves")
    self.step = step
  }

  var explanation: Explanation { card.explanation }

  /// What a key leads to; nil while the card stays open.
  mutating func press(_ key: Key, size: Size) -> Step? {
    switch key {
    case .character("y"): return step
    case .escape, .character("n"): return .stay
    default:
      _ = card.press(key, size: size)
      return nil
    }
  }

  func draw(on canvas: inout Canvas) { card.draw(on: &canvas) }
}
