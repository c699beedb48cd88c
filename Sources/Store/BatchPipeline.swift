import Dispatch
import Synchronization

/// Work on many entries, batch by batch on two cores: while one batch is prepared on the other core,
/// the one before it is used and the next is read.
enum BatchPipeline {
  /// How many entries make a batch: enough that handing it over costs nothing.
  static let size = 2048

  private final class Slot<Made: Sendable>: Sendable {
    private let made = Mutex<Made?>(nil)
    private let isMade = DispatchSemaphore(value: 0)

    func fill(_ value: Made) {
      made.withLock { $0 = value }
      isMade.signal()
    }

    func wait() -> Made? {
      isMade.wait()
      return made.withLock { $0 }
    }
  }

  /// Reads batches until there are none, and uses in their order what is made of them.
  static func run<Batch: Sendable, Made: Sendable>(
    next: () throws -> Batch?, prepare: @escaping @Sendable (Batch) -> Made,
    use: (Made) throws -> Void
  ) throws {
    let queue = DispatchQueue(label: "batches")
    var before: Slot<Made>?
    func useBefore() throws {
      defer { before = nil }
      guard let made = before?.wait() else { return }
      try use(made)
      // Letting go of thousands of entries is work too, and the other core has time for it.
      queue.async { withExtendedLifetime(made) {} }
    }
    while true {
      let batch: Batch?
      do { batch = try next() } catch {
        // What was read before it went wrong comes first.
        try useBefore()
        throw error
      }
      guard let batch else { return try useBefore() }
      let slot = Slot<Made>()
      queue.async { slot.fill(prepare(batch)) }
      try useBefore()
      before = slot
    }
  }
}
