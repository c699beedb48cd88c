/// A body that shares a board: a council, a health authority, a trust.
public struct PartnerBody: Equatable, Sendable {
  /// A body's place being taken by another from a day on.
  public struct Succession: Equatable, Sendable {
    /// The body that takes the place.
    public let by: BodyID
    /// The first day on which it does.
    public let on: Day
  }

  /// The identifier, chosen once.
  public let id: BodyID
  /// The name as it is printed.
  public var name: String
  /// The first day on which the body existed, where known.
  public var from: Day?
  /// The last day on which it did, where it has ended.
  public var to: Day?
  /// The body that took its place, if one has.
  public var succeeded: Succession?
}
