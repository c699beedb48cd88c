/// How a cell is to look: its role and the emphasis laid on top of it.
public struct Style: Equatable, Hashable, Sendable {
  /// What the text means.
  public var role: Role
  /// Heavier than its role alone.
  public var bold = false
  /// Selected: foreground and background exchanged.
  public var reverse = false
  /// Underlined.
  public var underline = false

  /// Ordinary text.
  public static let plain = Style(role: .plain)
  /// The name of the screen or card.
  public static let title = Style(role: .title)
  /// The head of a section or a column.
  public static let heading = Style(role: .heading)
  /// Text that may be overlooked.
  public static let dim = Style(role: .dim)
  /// In order.
  public static let good = Style(role: .good)
  /// Wants a look.
  public static let caution = Style(role: .caution)
  /// Out of order.
  public static let bad = Style(role: .bad)
  /// Closed business.
  public static let closed = Style(role: .closed)
  /// A key that can be pressed.
  public static let key = Style(role: .key)
  /// Where something can be typed.
  public static let field = Style(role: .plain, underline: true)

  /// The same style as a selection shows it.
  public func reversed() -> Style {
    Style(role: role, bold: bold, reverse: true, underline: underline)
  }

  /// The same style, heavier.
  public func bolded() -> Style {
    Style(role: role, bold: true, reverse: reverse, underline: underline)
  }
}
