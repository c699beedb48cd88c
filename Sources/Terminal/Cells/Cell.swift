/// What stands in one column of one row.
public struct Cell: Equatable, Hashable, Sendable {
  /// One grapheme cluster; empty for the right half of a wide one.
  public var text: String
  /// How it looks.
  public var style: Style

  /// Makes a cell; without a text it is blank.
  public init(text: String = " ", style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Whether this is the right half of the wide grapheme on its left.
  public var isRightHalf: Bool { text.isEmpty }
}
