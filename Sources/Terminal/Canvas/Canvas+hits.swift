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
