/// The public being asked out, or let in again.
public struct PublicMove: Equatable, Sendable {
  /// When.
  public let at: Moment
  /// Whether they are out from then on.
  public let isOut: Bool
}
