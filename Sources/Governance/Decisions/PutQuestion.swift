/// A recommendation having been put to the meeting.
public struct PutQuestion: Equatable, Sendable {
  /// The item.
  public let item: ItemID
  /// The parts that were put.
  public let parts: [String]
  /// When.
  public let at: Moment
}
