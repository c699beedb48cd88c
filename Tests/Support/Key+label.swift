package import Terminal

extension Key {
  private static let named: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp,
    .pageDown, .home, .end, .character(" "),
  ]

  /// Reads a key from its short name; nil when there is no such key.
  package init?(label: String) {
    if let known = Key.named.first(where: { $0.label == label }) {
      self = known
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
