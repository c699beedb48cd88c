import Governance
import Terminal

/// What a screen is given to answer a key or to draw: the world, its own filter, and its room.
struct Context: Sendable {
  let world: World
  /// The words that lines must hold to be shown; empty shows all.
  let filter: String
  /// The columns and rows the screen may draw on, from the top left.
  let size: Size

  /// Whether there is room for more than the least.
  var isWide: Bool { size.columns >= 110 }

  /// Whether a line holds the words of the filter.
  func shows(_ line: String) -> Bool {
    filter.isEmpty || line.lowercased().contains(filter.lowercased())
  }
}
