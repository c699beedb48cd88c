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
