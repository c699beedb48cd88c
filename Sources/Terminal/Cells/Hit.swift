/// What a click on a region of the canvas stands for.
public enum Hit: Equatable, Hashable, Sendable {
  /// The same as pressing this key.
  case key(Key)
  /// The row of a list, by the list's name and the row's index from 0.
  case row(list: String, index: Int)
}
