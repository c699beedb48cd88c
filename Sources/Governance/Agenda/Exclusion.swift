/// A resolution to exclude the public: drafted before the meeting, agreed at it.
public struct Exclusion: Equatable, Sendable {
  /// The items for which the public are to be out.
  public let items: [ItemID]
  /// The resolution as drafted.
  public let text: String
  /// When it was agreed, or nil while it was not.
  public var resolved: Moment?
}
