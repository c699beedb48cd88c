/// A meeting's day, time or venue being changed after it was fixed.
public struct MeetingMoved: HeadingEvent, TimedEvent {
  public static let kind = "meeting.moved"
  public let meeting: MeetingID
  /// When it begins now.
  public let start: Moment
  /// Where it is held now.
  public let venue: String
  /// Why it was moved.
  public let why: String
  /// When the change was made.
  public let at: Moment

  public init(meeting: MeetingID, start: Moment, venue: String, why: String, at: Moment) {
    (self.meeting, self.start, self.venue, self.why, self.at) = (meeting, start, venue, why, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let heading = state.heading(meeting) else { return nil }
    guard heading.status == .scheduled else {
      return Refusal("the meeting \(meeting) has already been opened")
    }
    return heading.start == start && heading.venue == venue
      ? Refusal("the meeting \(meeting) is already fixed for \(start.spoken), \(venue)") : nil
  }

  public func apply(to state: inout State) {
    guard let heading = state.heading(meeting) else { return }
    let change = MeetingChange(
      at: at, oldStart: heading.start, oldVenue: heading.venue, why: why)
    state.boards[meeting.board]?.meetings[meeting]?.changes.append(change)
    state.boards[meeting.board]?.meetings[meeting]?.start = start
    state.boards[meeting.board]?.meetings[meeting]?.venue = venue
  }

  public var sentence: Sentence {
    "meeting \(meeting.description) moved to \(start.spoken), \(venue): \(why)"
  }
}
