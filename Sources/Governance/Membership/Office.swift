/// An office of the board.
public enum Office: String, Codable, CaseIterable, Sendable {
  /// Presides when present.
  case chair
  /// Presides in the chair's absence.
  case deputy

  /// The office as it is said.
  public var name: String { self == .deputy ? "deputy chair" : rawValue }
}
