/// Which characters the terminal can show.
public enum Charset: Sendable, Hashable {
  /// All of Unicode: letters with accents, lines as lines.
  case unicode
  /// Printable ASCII only; a canvas transliterates the rest, column for column.
  case ascii
}
