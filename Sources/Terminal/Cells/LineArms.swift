/// Which of its four neighbours the line in a cell reaches to.
///
/// Kept in the cell, so that a rule drawn over another finds out where they meet; text that
/// merely looks like a line never joins one.
struct LineArms: OptionSet, Equatable, Hashable, Sendable {
  let rawValue: UInt8

  static let up = LineArms(rawValue: 1)
  static let right = LineArms(rawValue: 2)
  static let down = LineArms(rawValue: 4)
  static let left = LineArms(rawValue: 8)

  /// The character that shows these arms; a lone end is drawn as a full line.
  func glyph(in charset: Charset) -> String {
    let across = !isDisjoint(with: [.left, .right])
    let upright = !isDisjoint(with: [.up, .down])
    if charset == .ascii { return across && upright ? "+" : across ? "-" : "|" }
    switch self {
    case [.right, .down]: return "┌"
    case [.left, .down]: return "┐"
    case [.right, .up]: return "└"
    case [.left, .up]: return "┘"
    case [.up, .down, .right]: return "├"
    case [.up, .down, .left]: return "┤"
    case [.left, .right, .down]: return "┬"
    case [.left, .right, .up]: return "┴"
    case [.up, .right, .down, .left]: return "┼"
    default: return across ? "─" : "│"
    }
  }
}
