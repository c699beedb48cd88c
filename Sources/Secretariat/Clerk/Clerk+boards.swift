public import Governance
import Dispatch
import Store
import Synchronization

/// Many boards looked at one after another, on two cores.
extension Clerk {
  /// Looks at each board, and hands over what is made of it, in the order of the boards.
  ///
  /// Where there are many, a colleague with a connection of their own takes every next board that
  /// is free. Whoever looked at a board lets go of it, so that two hundred take no more memory than
  /// two.
  public func each<Made: Sendable, Failure: Error>(
    of boards: [BoardID], look: @escaping @Sendable (Clerk, BoardID) throws(Failure) -> Made,
    use: (Made) throws(Failure) -> Void
  ) throws(Failure) {
    guard boards.count > 8, let open = journal.opener else {
      for board in boards { try use(self.look(at: board, look).get()) }
      return
    }
    let work = SharedWork<Made, Failure>(boards.count)
    let (clock, actor, knownOn) = (clock, actor, knownOn)
    let worthKeeping = worthKeeping
    let colleague = DispatchGroup()
    DispatchQueue.global().async(group: colleague) {
      // Who cannot open the journal leaves all of the work to the other.
      let clerk = try? Clerk(
        journal: open(), clock: clock, actor: actor, knownOn: knownOn, worthKeeping: worthKeeping)
      guard let clerk else { return }
      while let place = work.take() {
        work.put(clerk.look(at: boards[place], look), at: place)
      }
    }
    defer {
      work.stop()
      colleague.wait()
    }
    while let place = work.take() {
      work.put(self.look(at: boards[place], look), at: place)
      for made in work.ready() { try use(made.get()) }
    }
    colleague.wait()
    for made in work.ready() { try use(made.get()) }
  }

  private func look<Made, Failure>(
    at board: BoardID, _ look: (Clerk, BoardID) throws(Failure) -> Made
  ) -> Result<Made, Failure> {
    let isGuest = !record.holds(.board(board))
    defer { if isGuest { close(board) } }
    return Result { () throws(Failure) in try look(self, board) }
  }
}

/// Pieces of work that two take from, and what was made of them, given back in their order.
private final class SharedWork<Made: Sendable, Failure: Error>: Sendable {
  private struct Progress {
    var next = 0
    var given = 0
    var made: [Int: Result<Made, Failure>] = [:]
  }

  private let progress = Mutex(Progress())
  private let count: Int

  init(_ count: Int) { self.count = count }

  /// The next piece that nobody took, or nil.
  func take() -> Int? {
    progress.withLock { progress in
      guard progress.next < count else { return nil }
      progress.next += 1
      return progress.next - 1
    }
  }

  func put(_ made: Result<Made, Failure>, at place: Int) {
    progress.withLock { $0.made[place] = made }
  }

  /// What is made by now and was not given back yet, up to the first piece that is missing.
  func ready() -> [Result<Made, Failure>] {
    progress.withLock { progress in
      var ready: [Result<Made, Failure>] = []
      while let made = progress.made.removeValue(forKey: progress.given) {
        ready.append(made)
        progress.given += 1
      }
      return ready
    }
  }

  /// Nothing more is taken.
  func stop() { progress.withLock { $0.next = count } }
}
