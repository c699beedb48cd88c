/// A notice of a meeting, with what it said.
public struct Notice: Equatable, Sendable {
  /// When the notice went out.
  public let given: Moment
  /// The day and time it gave.
  public let start: Moment
  /// The venue it gave.
  public let venue: String
  /// To whom it went.
  public let recipients: [String]
  /// Where it was posted.
  public let places: [String]
}
