import Glibc
import Governance

/// How far long work is and how long it may still take, on standard error where that is a terminal:
/// `importing  34%, about 12 seconds left`.
final class ProgressLine {
  private let title: String
  private let began = ContinuousClock.now
  private var told: ContinuousClock.Instant?
  private let isShown = isatty(STDERR_FILENO) == 1

  init(_ title: String) { self.title = title }

  /// Tells how much is done of how much, at most ten times a second and not in the first half
  /// second.
  func tell(_ done: Int, _ whole: Int) {
    guard isShown, done > 0, whole > 0 else { return }
    let now = ContinuousClock.now
    guard now - (told ?? began + .milliseconds(400)) >= .milliseconds(100) else { return }
    told = now
    let share = Double(min(done, whole)) / Double(whole)
    let left = (now - began) / share - (now - began)
    let seconds = left.components.seconds + 1
    write("\(title)  \(Int(100 * share))%, about \(Int(seconds).counted("second")) left")
  }

  /// Removes the line.
  func end() {
    if told != nil { write("") }
    told = nil
  }

  private func write(_ line: String) {
    let text = "\r\(line)\u{1B}[K"
    _ = text.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
  }
}
