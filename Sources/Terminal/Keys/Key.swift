/// A key as a person names it, whatever bytes the terminal sends for it.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign, the space included.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace: takes what is before the cursor.
  case backspace
  /// Delete: takes what is under the cursor.
  case delete
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// Control and a letter, given in lower case.
  case control(Character)
  /// A function key, from 1.
  case function(Int)
}
