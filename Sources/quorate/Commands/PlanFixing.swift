import Governance

/// How the meetings of a plan are fixed: the events, or the commands that make them.
struct PlanFixing {
  /// The events; nil where no time or no venue is known.
  let events: [MeetingScheduled]?
  private let board: Board

  /// At the time and venue typed, otherwise at those of the last meeting before the period.
  init(
    _ plan: MeetingPlan, of board: Board, at time: String?, in venue: String?, _ session: Session
  ) throws {
    self.board = board
    let last = board.meetingsInOrder.last { $0.stands && $0.day < plan.period.lowerBound }
    guard let time = time ?? last?.start.time.description, let venue = venue ?? last?.venue else {
      events = nil
      return
    }
    events = try plan.meetings.map { meeting in
      // Each day settles for itself what instant that time is.
      MeetingScheduled(
        meeting: meeting.id, start: try session.moment("\(meeting.day) \(time)"), venue: venue)
    }
  }

  /// The commands that fix the meetings, and the one notice that covers them.
  var commands: [String] {
    guard let events else { return ["To fix them, say when and where with --time and --venue."] }
    guard !events.isEmpty else { return [] }
    let lines = events.map { event in
      let isOwnName = event.meeting.name == event.start.day.description
      return "  quorate meeting schedule \(board.id) \"\(event.start.day) \(event.start.time)\" "
        + quoted(event.venue) + (isOwnName ? "" : " --id \(event.meeting.name)")
    }
    return ["To fix them (or again with --fix):"] + lines + notice
  }

  /// The one notice that covers them all, to be recorded when it has gone out.
  var notice: [String] {
    guard let events, !events.isEmpty else { return [] }
    let meetings = events.map(\.meeting.description).joined(separator: " ")
    return ["One notice covers them all, once it has gone out:"]
      + ["  quorate meeting notice \(meetings) --to members"]
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
