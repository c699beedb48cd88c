/// A block of the canvas and what a click on it stands for; nil covers what lies under it.
struct Region: Equatable, Sendable {
  let rect: Rect
  let hit: Hit?
}
