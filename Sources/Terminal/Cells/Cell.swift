/// What stands in one column of one row.
public struct Cell: Equatable, Hashable, Sendable {
  private var glyph: Glyph
  /// Which way a line drawn here goes on.
  var arms: LineArms = []
  /// How it looks.
  public var style: Style

  /// One grapheme cluster; empty for the right half of a wide one.
  public var text: String {
    get { glyph.text }
    set { glyph = Glyph(newValue) }
  }

  /// Makes a cell; without a text it is blank.
  public init(text: String = " ", style: Style = .plain) {
    (glyph, self.style) = (Glyph(text), style)
  }

  init(ascii byte: UInt8, style: Style) { (glyph, self.style) = (Glyph(ascii: byte), style) }

  /// Whether this is the right half of the wide grapheme on its left.
  public var isRightHalf: Bool { glyph == Glyph() }

  /// The one printable ASCII character that stands there, or nil.
  public var ascii: UInt8? { glyph.ascii }

  /// The cell as a terminal that shows ASCII only has it.
  var transliterated: Cell {
    guard ascii == nil else { return self }
    let sign = text.first.map { Transliteration.ascii(for: $0) } ?? " "
    return Cell(text: String(sign), style: style)
  }
}
