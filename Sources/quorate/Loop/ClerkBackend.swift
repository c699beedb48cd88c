import Governance
import Secretariat
import Store
import TUI

/// The clerk as the screens know them.
final class ClerkBackend: Backend {
  let clerk: Clerk
  /// The world as it was last read, and the changes of the journal until then.
  private var read: (world: World, changes: Int)?

  init(_ clerk: Clerk) { self.clerk = clerk }

  func world(loading streams: [Stream], withEntries: Bool) throws(BackendError) -> World {
    try telling { () throws(ClerkError) in
      let changes = try clerk.changes()
      let now = clerk.now
      let zone = clerk.clock.zone
      let readMoment: @Sendable (String, MeetingHeading?) throws(Refusal) -> Moment = {
        text, heading throws(Refusal) in
        try MomentReader(zone: zone, now: now).read(text, on: heading?.day)
      }
      // Most keys only move: what did not change is not read again.
      if let read, read.changes == changes,
        streams.allSatisfy(withEntries ? read.world.record.isWhole : read.world.record.holds)
      {
        var world = read.world
        (world.now, world.readMoment) = (now, readMoment)
        return world
      }
      for stream in streams {
        if withEntries { try clerk.load(stream) } else { try clerk.loadState(of: stream) }
      }
      try clerk.refresh()
      let world = World(
        record: clerk.record, changes: changes, outlooks: try clerk.outlooks(),
        holidays: try clerk.holidays, replaced: try clerk.replacedHolidays, now: now,
        actor: clerk.actor, drafts: try clerk.drafts(of: underWay), readMoment: readMoment)
      read = (world, changes)
      return world
    }
  }

  /// The entries in which every word is found.
  func search(_ query: SearchQuery) throws(BackendError) -> [SearchHit] {
    try telling { () throws(ClerkError) in try clerk.search(query) }
  }

  /// The meetings that are loaded and were opened: of others there are no minutes.
  private var underWay: [MeetingID] {
    clerk.record.streams.compactMap(\.meeting).filter { clerk.state.heading($0)?.opened != nil }
  }

  /// Does an act, all of it or nothing, and says what was saved, and what others recorded.
  func perform(_ act: any Act) throws(BackendError) -> String {
    let outcome = try telling { () throws(ClerkError) in try clerk.perform(act) }
    let told = { [state = clerk.state] (recorded: Recorded) in
      recorded.event.sentence.text(in: state)
    }
    let others = outcome.meanwhile.map { "; meanwhile \($0.actor): \(told($0))" }
    let remarks = outcome.remarks.map { "; note: \($0)" }
    return outcome.saved.map(told).joined(separator: "; ") + (others + remarks).joined()
  }

  /// What the clerk answers, or why nothing came of it.
  private func telling<Answer>(
    _ ask: () throws(ClerkError) -> Answer
  ) throws(BackendError) -> Answer {
    do { return try ask() } catch {
      if case .refused(let refusal) = error { throw BackendError(refusal) }
      throw BackendError(error.line)
    }
  }
}
