extension Key {
  private static let named: [(key: Key, label: String)] = [
    (.enter, "enter"), (.escape, "esc"), (.tab, "tab"), (.backTab, "backtab"),
    (.backspace, "backspace"), (.delete, "del"), (.up, "up"), (.down, "down"), (.left, "left"),
    (.right, "right"), (.pageUp, "pgup"), (.pageDown, "pgdn"), (.home, "home"), (.end, "end"),
    (.character(" "), "space"),
  ]

  /// The key's short name for hints: "a", "enter", "esc", "^p", "f1", "space".
  public var label: String {
    if let known = Key.named.first(where: { $0.key == self }) { return known.label }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "^" + letter.lowercased()
    case .function(let number): return "f\(number)"
    default: return "?"
    }
  }

  /// Reads a key from its short name; nil when there is no such key.
  public init?(label: String) {
    if let known = Key.named.first(where: { $0.label == label }) {
      self = known.key
    } else if label.count == 1, let character = label.first {
      self = .character(character)
    } else if label.count == 2, label.first == "^", let letter = label.lowercased().last {
      self = .control(letter)
    } else if label.first == "f", let number = Int(label.dropFirst()), "f\(number)" == label {
      self = .function(number)
    } else {
      return nil
    }
  }
}
