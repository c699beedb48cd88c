/// Somebody presiding from a moment on.
public struct Presiding: Equatable, Sendable {
  /// Who presides.
  public let person: PersonID
  /// From when.
  public let at: Moment
  /// Whether they were elected to the chair for this meeting only.
  public let elected: Bool
}
