/// A meeting being fixed for a day, a time and a venue.
public struct MeetingScheduled: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// When it begins.
  public let start: Moment
  /// Where it is held.
  public let venue: String
  /// Whether it is outside the ordinary series.
  public let extraordinary: Bool

  /// The event with those particulars.
  public init(meeting: MeetingID, start: Moment, venue: String, extraordinary: Bool = false) {
    self.meeting = meeting
    self.start = start
    self.venue = venue
    self.extraordinary = extraordinary
  }

  /// The name on disk.
  public static let kind = "meeting.scheduled"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(meeting.board) { return refusal }
    if MeetingID(meeting.description) == nil {
      return Refusal("\"\(meeting)\" is not a meeting's name", expected: "board/2002-03-26, say")
    }
    return state.heading(meeting) == nil
      ? nil : Refusal("the meeting \(meeting) is already fixed", expected: "meeting move, or --id")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting] = MeetingHeading(
      id: meeting, start: start, venue: venue, isExtraordinary: extraordinary)
  }

  /// What happened.
  public var sentence: Sentence {
    "\(extraordinary ? "extraordinary meeting" : "meeting") of \(meeting.board) fixed for \(start.spoken), \(venue)"
  }
}
