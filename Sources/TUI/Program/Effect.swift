public import Governance

/// Something the program wants done outside itself.
public enum Effect: Sendable {
  /// Do an act.
  case perform(any Act)
  /// Show the world with those streams loaded.
  case load([Stream])
  /// Look for words in everything recorded.
  case search(String)
  /// Take the mouse, or give it back to the terminal.
  case mouse(Bool)
  /// End.
  case quit
}
