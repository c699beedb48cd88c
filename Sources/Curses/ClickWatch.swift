import Glibc
import Terminal

/// Tells a second press on the same cell from a first, without holding the first one back.
struct ClickWatch {
  private var last: (point: Point, time: Int)?

  /// How long after the first press a second one still belongs to it, in milliseconds.
  private static let span = 400

  /// What a press of the main button means.
  mutating func press(at point: Point) -> Input {
    let now = Self.milliseconds()
    if let last, last.point == point, now - last.time <= Self.span {
      self.last = nil
      return .doubleClick(point)
    }
    last = (point, now)
    return .click(point)
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }
}
