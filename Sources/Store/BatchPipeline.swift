import Dispatch
import Synchronization

/// Work on many entries, batch by batch on two cores: while two batches are prepared, the one
/// before them is used and the next is read.
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
    let queue = DispatchQueue(label: "batches", attributes: .concurrent)
    var ahead: [Slot<Made>] = []
    func advance(keeping waiting: Int) throws {
      while ahead.count > waiting, let made = ahead.removeFirst().wait() {
        try use(made)
        // Letting go of thousands of entries is work too, and the other core has time for it.
        queue.async { withExtendedLifetime(made) {} }
      }
    }
    // The first batch may tell what the others need, and is used before they are prepared.
    var most = 0
    while true {
      let batch: Batch?
      do { batch = try next() } catch {
        // What was read before it went wrong comes first.
        try advance(keeping: 0)
        throw error
      }
      guard let batch else { return try advance(keeping: 0) }
      let slot = Slot<Made>()
      queue.async { slot.fill(prepare(batch)) }
      ahead.append(slot)
      try advance(keeping: most)
      most = 2
    }
  }
}
