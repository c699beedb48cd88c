import ArgumentParser
import Governance

/// The time at which something was done at a meeting, and takes effect within its day.
struct AtMeetingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "The time at the meeting on that day, where it takes effect then (such as 14.20).")
  var at: String?

  /// From when something holds: the time typed; now, where it holds from today and the board is
  /// sitting; otherwise nil, the beginning of the day.
  func start(_ session: Session, _ board: Board, _ day: Day) throws -> AtMeeting? {
    if at != nil { return try end(session, board, day) }
    let now = session.now
    let sitting = board.meetings.values.first { heading in
      guard case .open = heading.status else { return false }
      return heading.sittingDay == day && now.day == day
    }
    return sitting.map { AtMeeting($0.id, now) }
  }

  /// Until when something held: the time typed; otherwise nil, the end of the day.
  func end(_ session: Session, _ board: Board, _ day: Day) throws -> AtMeeting? {
    guard let at else { return nil }
    let held = board.meetingsInOrder.first { heading in
      heading.sittings.contains { $0.opened.day == day }
    }
    let meeting = try held.orRefuse(
      Refusal("\(board.name) did not meet on \(day.spoken)", expected: "a day on which it met"))
    return AtMeeting(meeting.id, try session.moment(at, on: day))
  }
}
