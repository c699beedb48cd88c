import TestSupport
import Governance
import Secretariat
import Store
import Testing

/// A long run of acts by chance reads the same when the journal is opened again.
struct RandomRunTests {
  @Test(
    "two thousand acts, some refused and some taken back, read the same when opened again",
    arguments: [11 as UInt64])
  func run(seed: UInt64) throws {
    // Given
    let scratch = try Scratch()
    let journal = try JournalFile.make(scratch.path())
    var clerk = try TestOffice.clerk(journal)
    var last = try clerk.perform(try TestOffice.founding()).saved.count
    try clerk.loadAll()
    var acts = RandomActs(random: SplitMix64(seed: seed))
    var refused = 0
    var undone = 0
    // When
    for number in 0..<2000 {
      do throws(ClerkError) {
        let outcome: Outcome
        if acts.random.oneIn(10) {
          let entry = acts.random.number(2...last)
          outcome = try clerk.undo(entry, why: "by chance")
          undone += 1
        } else {
          outcome = try clerk.perform(acts.next(number))
        }
        #expect(outcome.meanwhile.isEmpty)
        #expect(outcome.saved.map(\.number) == Array(last + 1...last + outcome.saved.count))
        last += outcome.saved.count
      } catch {
        guard case .refused = error else { throw error }
        refused += 1
      }
      if number.isMultiple(of: 500) { try same(clerk, scratch) }
      // And it goes on from snapshots as from the entries themselves.
      if number.isMultiple(of: 40) {
        clerk = try TestOffice.clerk(journal, worthKeeping: 0)
        try clerk.loadAll()
      }
    }
    // Then
    #expect(last > 800 && refused > 200 && undone > 20, "\(last), \(refused), \(undone)")
    try same(clerk, scratch)
    #expect(try journal.lastNumber() == last)
    #expect(journal.verify().failure == nil)
  }

  /// A fresh reopening has folded the same, and its index of what is due is not stale.
  private func same(_ clerk: Clerk, _ scratch: Scratch) throws {
    let again = try TestOffice.clerk(try JournalFile.open(scratch.path()))
    try again.loadAll()
    #expect(again.state.directory == clerk.state.directory)
    #expect(again.state.boards == clerk.state.boards)
    #expect(again.state.proceedings == clerk.state.proceedings)
    #expect(again.state == clerk.state)
    let holidays = try again.holidays
    let made = again.state.boards.values.map { board in
      var outlook = board.outlook(holidays)
      outlook.waiting = board.meetings.keys.sorted()
        .flatMap { again.state.waiting(for: $0, holidays) }
      return outlook
    }
    #expect(try again.outlooks() == made)
  }
}
