/// Which row of a list is selected, and which is the first one shown.
///
/// The list itself stays with its owner: every change is told how many rows there are and how
/// many of them are visible. Neither has to be positive.
public struct ListSelection: Equatable, Hashable, Sendable {
  /// The selected row, from 0; 0 also when the list is empty.
  public var selected: Int
  /// The first row shown, from 0.
  public var top: Int

  /// Makes a selection, of the first row unless told otherwise.
  public init(selected: Int = 0, top: Int = 0) { (self.selected, self.top) = (selected, top) }

  /// Moves the selection by so many rows, stopping at the ends.
  public mutating func move(by rows: Int, count: Int, visible: Int) {
    selected = selected.saturatingAdd(rows)
    clamp(count: count, visible: visible)
  }

  /// Brings the selection into the list and the window around it, after either has changed.
  public mutating func clamp(count: Int, visible: Int) {
    let window = max(1, visible)
    let last = max(0, count.saturatingSubtract(1))
    selected = min(max(0, selected), last)
    top = min(max(top, selected.saturatingSubtract(window - 1)), selected)
    top = min(max(0, top), max(0, last.saturatingSubtract(window - 1)))
  }

  /// The rows to draw, once clamped.
  public func shown(count: Int, visible: Int) -> Range<Int> {
    var settled = self
    settled.clamp(count: count, visible: visible)
    let end = min(max(0, count), settled.top.saturatingAdd(max(0, visible)))
    return settled.top..<max(settled.top, end)
  }

  /// Follows a key: arrows, j and k, g and G, page up and down, home and end.
  ///
  /// - Returns: Whether the key was one of these, even when nothing moved.
  public mutating func handle(_ key: Key, count: Int, visible: Int) -> Bool {
    // One row of the page before stays in sight, for orientation.
    let page = max(1, visible.saturatingSubtract(1))
    switch key {
    case .up, .character("k"): move(by: -1, count: count, visible: visible)
    case .down, .character("j"): move(by: 1, count: count, visible: visible)
    case .pageUp: move(by: -page, count: count, visible: visible)
    case .pageDown: move(by: page, count: count, visible: visible)
    case .home, .character("g"): self = ListSelection()
    case .end, .character("G"): move(by: count, count: count, visible: visible)
    default: return false
    }
    return true
  }
}
