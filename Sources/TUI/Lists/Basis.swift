import Governance
import Terminal

/// What a screen was worked out from: while that is the same, nothing is worked out again.
struct Basis: Equatable, Sendable {
  let changes: Int
  let today: Day
  let filter: String
  let size: Size
  /// Whether what the screen needs is loaded, which changes nothing in the journal.
  let isLoaded: Bool
  /// The moment, for what depends on it.
  let now: Moment?

  init(_ context: Context, _ needs: [Stream], at now: Moment? = nil) {
    let world = context.world
    (changes, today) = (world.changes, world.today)
    (filter, size, self.now) = (context.filter, context.size, now)
    isLoaded = needs.allSatisfy(world.record.holds)
  }

  /// Whether the world was the same, whatever the filter and the size of the terminal.
  func isSameWorld(as other: Basis?) -> Bool {
    other.map { ($0.changes, $0.today, $0.isLoaded) == (changes, today, isLoaded) } ?? false
  }
}
