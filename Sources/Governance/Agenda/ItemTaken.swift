/// An item taken up at a moment.
public struct ItemTaken: Equatable, Sendable {
  /// The item.
  public let item: ItemID
  /// When it was taken up.
  public let at: Moment
}
