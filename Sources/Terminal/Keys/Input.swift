/// One thing that happened at the terminal.
public enum Input: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The main button was pressed on a cell.
  case click(Point)
  /// The main button was pressed a second time on the same cell, shortly after a `click` there.
  case doubleClick(Point)
  /// The wheel was turned over a cell.
  case scroll(up: Bool, at: Point)
  /// The terminal has a new size.
  case resize(Size)
  /// Text was pasted; line ends are "\n", and it may have been cut at 64 KiB.
  case paste(String)
  /// The terminal is gone: nothing will ever be read again.
  case endOfInput
}
