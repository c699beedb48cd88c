import Governance
import Terminal

/// A key that stands for an action on a screen.
struct Binding: Equatable, Sendable {
  let key: Key
  let action: Action
  /// Whether the key is shown at the foot of the screen, or only in help.
  let isHinted: Bool

  init(_ key: Key, _ action: Action, hinted: Bool = true) {
    self.key = key
    self.action = action
    isHinted = hinted
  }

  init(_ character: Character, _ action: Action, hinted: Bool = true) {
    self.init(.character(character), action, hinted: hinted)
  }

  /// The keys that mean the same on every screen.
  static let everywhere: [Binding] = [
    Binding("x", .explain), Binding("u", .undo), Binding("/", .filter), Binding(":", .palette),
    Binding("?", .help), Binding(.escape, .back, hinted: false),
    Binding("q", .quit, hinted: false), Binding(.control("p"), .palette, hinted: false),
    Binding("%", .mouse, hinted: false),
  ]
}
