/// The owners of an action being asked how it stands.
public struct ActionChase: Equatable, Sendable {
  /// What was sent to whom.
  public let by: String
  /// When.
  public let on: Day
}
