public import Governance

/// Something the program wants done outside itself.
public enum Effect: Sendable {
  /// Do an act.
  case perform(any Act)
  /// Show the world with those streams loaded, with every entry or only with what they come to.
  case load([Stream], withEntries: Bool = false)
  /// Look for words in everything recorded.
  case search(String)
  /// Take the mouse, or give it back to the terminal.
  case mouse(Bool)
  /// End.
  case quit
}
