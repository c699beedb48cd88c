import Governance
import Secretariat
import Store
import TUI

/// The clerk as the screens know them.
final class ClerkBackend: Backend {
  let clerk: Clerk

  init(_ clerk: Clerk) {
    self.clerk = clerk
  }

  /// The world as it is now, with those streams loaded besides what was loaded before.
  func world(loading streams: [Stream]) -> Result<World, BackendError> {
    do throws(ClerkError) {
      for stream in streams { try clerk.load(stream) }
      try clerk.refresh()
      let now = clerk.now
      let zone = clerk.clock.zone
      return .success(
        World(
          record: clerk.record, outlooks: try clerk.outlooks(), holidays: try clerk.holidays,
          replaced: try clerk.replacedHolidays,
          now: now, actor: clerk.actor, drafts: try drafts(),
          readMoment: { text, day throws(Refusal) in
            try MomentReader(zone: zone, now: now).read(text, on: day)
          }))
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

  /// Records events, all or none, and says what was saved.
  func perform(_ events: [any Event]) -> Result<Saved, BackendError> {
    do throws(ClerkError) {
      let outcome = try record(events)
      let told = { [state = clerk.state] (recorded: Recorded) in
        recorded.event.sentence.text(in: state)
      }
      return .success(
        Saved(
          line: outcome.saved.map(told).joined(separator: "; "),
          meanwhile: outcome.meanwhile.map { "\($0.actor): \(told($0))" }))
    } catch {
      return .failure(BackendError(error.line))
    }
  }
}
