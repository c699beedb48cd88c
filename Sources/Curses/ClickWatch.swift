import Terminal

/// Tells a second press on the same cell from a first, without holding the first one back.
struct ClickWatch {
  private var last: (point: Point, time: ContinuousClock.Instant)?

  /// How long after the first press a second one still belongs to it.
  private static let span = Duration.milliseconds(400)

  /// What a press of the main button means.
  mutating func press(at point: Point) -> Input {
    let now = ContinuousClock.now
    if let last, last.point == point, now - last.time <= Self.span {
      self.last = nil
      return .doubleClick(point)
    }
    last = (point, now)
    return .click(point)
  }
}
