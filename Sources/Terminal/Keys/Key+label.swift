extension Key {
  private static let named: [Key: String] = [
    .enter: "enter", .escape: "esc", .tab: "tab", .backTab: "backtab", .backspace: "backspace",
    .delete: "del", .up: "up", .down: "down", .left: "left", .right: "right", .pageUp: "pgup",
    .pageDown: "pgdn", .home: "home", .end: "end", .character(" "): "space",
  ]

  /// The key's short name for hints: "a", "enter", "esc", "^p", "f1", "space".
  public var label: String {
    if let name = Key.named[self] { return name }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "^" + letter.lowercased()
    case .function(let number): return "f\(number)"
    default: return "?"
    }
  }
}
