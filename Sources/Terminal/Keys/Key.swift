/// A key as a person names it, whatever bytes the terminal sends for it.
public enum Key: Hashable, ExpressibleByExtendedGraphemeClusterLiteral, Sendable {
  /// A letter, digit or sign, the space included.
  case character(Character)
  case enter, escape, tab, backTab, delete
  /// Takes what is before the cursor, where delete takes what is under it.
  case backspace
  case up, down, left, right, pageUp, pageDown, home, end
  /// Control and a letter, given in lower case.
  case control(Character)
  /// A function key, from 1.
  case function(Int)

  public init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}

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
