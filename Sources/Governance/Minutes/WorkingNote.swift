/// What the clerk noted while an item was discussed; kept beside the record until it is destroyed.
public struct WorkingNote: Equatable, Sendable {
  /// The item.
  public let item: ItemID
  /// What was noted.
  public let text: String

  /// A note on an item.
  public init(item: ItemID, text: String) {
    self.item = item
    self.text = text
  }
}
