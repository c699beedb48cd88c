/// What a click on a region of the canvas stands for.
public enum Hit: Equatable, Hashable, Sendable {
  /// The same as pressing this key.
  case key(Key)
  /// The row of a list, by the list's name and the row's index from 0.
  case row(list: String, index: Int)
}

/// A block of the canvas and what a click on it stands for; nil covers what lies under it.
struct Region: Equatable, Sendable {
  let rect: Rect
  let hit: Hit?
}

extension Canvas {
  /// Remembers what a click into a block stands for; a later mark covers an earlier one.
  public mutating func mark(_ rect: Rect, as hit: Hit) {
    regions.append(Region(rect: rect, hit: hit))
  }

  /// Makes a block stand for nothing, whatever was marked there; for what is laid over a screen.
  public mutating func unmark(_ rect: Rect) { regions.append(Region(rect: rect, hit: nil)) }

  /// What a click at a point stands for; nil when for nothing.
  public func hit(at point: Point) -> Hit? { regions.last { $0.rect.contains(point) }?.hit }
}
