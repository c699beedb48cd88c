import Glibc
import Synchronization

/// Ctrl-C during work that has something to put right before it ends.
enum Interruption {
  private static let flag = Atomic(false)

  /// From now on Ctrl-C is only noted.
  static func watch() {
    flag.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in Interruption.flag.store(true, ordering: .relaxed) }
  }

  /// Whether it was pressed.
  static var came: Bool { flag.load(ordering: .relaxed) }
}
