import Governance
import Secretariat
import TUI

/// What the screens ask of minutes, whose drafts stand beside the record.
extension ClerkBackend {
  /// The drafts kept of the meetings that are loaded.
  func drafts() throws(ClerkError) -> [MeetingID: MinutesText] {
    var drafts: [MeetingID: MinutesText] = [:]
    for case .meeting(let meeting) in clerk.record.streams
    where clerk.state.heading(meeting)?.opened != nil {
      guard let text = try clerk.draft(of: meeting) else { continue }
      drafts[meeting] = try? MinutesText.read(text)
    }
    return drafts
  }

  /// Records events; what becomes of minutes is recorded with the hash of their copy, which the
  /// screens do not know.
  func record(_ events: [any Event]) throws(ClerkError) -> Outcome {
    guard events.count == 1 else { return try clerk.perform(events) }
    switch events.first {
    case let cleared as MinutesCleared:
      return try clerk.clearMinutes(
        of: cleared.meeting, by: cleared.by, changes: cleared.changes, on: cleared.on)
    case let sent as MinutesDespatched:
      return try clerk.sendMinutes(of: sent.meeting, to: sent.recipients, on: sent.on)
    case let confirmed as MinutesConfirmed: return try clerk.confirmMinutes(confirmed)
    default: return try clerk.perform(events)
    }
  }
}
