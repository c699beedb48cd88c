/// A meeting's day, time or venue being changed after it was fixed.
public struct MeetingMoved: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// When it begins now.
  public let start: Moment
  /// Where it is held now.
  public let venue: String
  /// Why it was moved.
  public let why: String
  /// When the change was made.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, start: Moment, venue: String, why: String, at: Moment) {
    self.meeting = meeting
    self.start = start
    self.venue = venue
    self.why = why
    self.at = at
  }

  /// The name on disk.
  public static let kind = "meeting.moved"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let heading = state.heading(meeting) else { return nil }
    guard heading.status == .scheduled else {
      return Refusal("the meeting \(meeting) has already been opened")
    }
    return heading.start == start && heading.venue == venue
      ? Refusal("the meeting \(meeting) is already fixed for \(start.spoken), \(venue)") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    guard let heading = state.heading(meeting) else { return }
    let change = MeetingChange(
      at: at, oldStart: heading.start, oldVenue: heading.venue, why: why)
    state.boards[meeting.board]?.meetings[meeting]?.changes.append(change)
    state.boards[meeting.board]?.meetings[meeting]?.start = start
    state.boards[meeting.board]?.meetings[meeting]?.venue = venue
  }

  /// What happened.
  public var sentence: Sentence {
    "meeting \(meeting.description) moved to \(start.spoken), \(venue): \(why)"
  }
}
