import Governance
import Secretariat
import Store
import TUI

/// The clerk as the screens know them.
final class ClerkBackend: Backend {
  let clerk: Clerk
  /// The world as it was last read, and the changes of the journal until then.
  private var read: (world: World, changes: Int)?

  init(_ clerk: Clerk) {
    self.clerk = clerk
  }

  func world(loading streams: [Stream], withEntries: Bool) -> Result<World, BackendError> {
    do throws(ClerkError) {
      let changes = try clerk.changes()
      let now = clerk.now
      let zone = clerk.clock.zone
      let readMoment: @Sendable (String, Day?) throws(Refusal) -> Moment = {
        text, day throws(Refusal) in
        try MomentReader(zone: zone, now: now).read(text, on: day)
      }
      // Most keys only move: what did not change is not read again.
      if let read, read.changes == changes,
        streams.allSatisfy(withEntries ? read.world.record.isWhole : read.world.record.holds)
      {
        var world = read.world
        (world.now, world.readMoment) = (now, readMoment)
        return .success(world)
      }
      for stream in streams {
        if withEntries { try clerk.load(stream) } else { try clerk.loadState(of: stream) }
      }
      try clerk.refresh()
      let world = World(
        record: clerk.record, changes: changes, outlooks: try clerk.outlooks(),
        holidays: try clerk.holidays, replaced: try clerk.replacedHolidays, now: now,
        actor: clerk.actor, drafts: try drafts(), readMoment: readMoment)
      read = (world, changes)
      return .success(world)
    } catch {
      return .failure(BackendError(error.line))
    }
  }

  /// The entries in which every word is found.
  func search(_ words: String) -> Result<[SearchHit], BackendError> {
    do throws(Refusal) {
      let query = try SearchQuery(words)
      do throws(ClerkError) { return .success(try clerk.search(query)) } catch {
        return .failure(BackendError(error.line))
      }
    } catch {
      return .failure(BackendError(error.line))
    }
  }

  /// The drafts kept of the minutes of the meetings that are loaded.
  private func drafts() throws(ClerkError) -> [MeetingID: String] {
    var drafts: [MeetingID: String] = [:]
    for case .meeting(let meeting) in clerk.record.streams
    where clerk.state.heading(meeting)?.opened != nil {
      drafts[meeting] = try clerk.draft(of: meeting)
    }
    return drafts
  }

  /// Does an act, all of it or nothing, and says what was saved.
  func perform(_ act: any Act) -> Result<Saved, BackendError> {
    do throws(ClerkError) {
      let outcome = try clerk.perform(act)
      let told = { [state = clerk.state] (recorded: Recorded) in
        recorded.event.sentence.text(in: state)
      }
      return .success(
        Saved(
          line: outcome.saved.map(told).joined(separator: "; "),
          meanwhile: outcome.meanwhile.map { "\($0.actor): \(told($0))" }))
    } catch {
      if case .refused(let refusal) = error { return .failure(BackendError(refusal)) }
      return .failure(BackendError(error.line))
    }
  }
}
