public import Terminal

/// Something the program is told.
public enum Message: Sendable {
  /// Somebody pressed a key, clicked, pasted or resized.
  case input(Input)
  /// The world changed, by time, by an act or by somebody else.
  case world(World)
  /// An act was recorded.
  case saved(String)
  /// Something could not be done.
  case failed(BackendError)
}
