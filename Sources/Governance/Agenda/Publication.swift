/// A paper laid open to the public at an instant, which is another thing than sending it.
public struct Publication: Equatable, Sendable {
  /// `agenda`, `reports`, or the title or identifier of one paper.
  public let paper: String
  /// When the public could have it.
  public let at: Moment
  /// Where.
  public let place: String
}
