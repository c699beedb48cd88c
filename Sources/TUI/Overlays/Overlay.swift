import Terminal

/// What lies over the screen: it takes the keys until it is done.
protocol Overlay: Sendable {
  /// What a key leads to; nil while it stays open.
  mutating func press(_ key: Key, in world: World, size: Size) -> Step?
  /// What pasted text leads to; nil while it stays open.
  mutating func paste(_ text: String) -> Step?
  /// Draws itself over the screen.
  func draw(on canvas: inout Canvas)
}
