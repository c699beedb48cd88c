/// A meeting being fixed for a day, a time and a venue.
public struct MeetingScheduled: HeadingEvent {
  public static let kind = "meeting.scheduled"
  public let meeting: MeetingID
  /// When it begins.
  public let start: Moment
  /// Where it is held.
  public let venue: String
  /// Whether it is outside the ordinary series.
  public let extraordinary: Bool

  public init(meeting: MeetingID, start: Moment, venue: String, extraordinary: Bool = false) {
    (self.meeting, self.start) = (meeting, start)
    (self.venue, self.extraordinary) = (venue, extraordinary)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(meeting.board) { return refusal }
    if MeetingID(meeting.description) == nil {
      return Refusal("\"\(meeting)\" is not a meeting's name", expected: "board/2002-03-26, say")
    }
    return state.heading(meeting) == nil
      ? nil : Refusal("the meeting \(meeting) is already fixed", expected: "meeting move, or --id")
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting] = MeetingHeading(
      id: meeting, start: start, venue: venue, isExtraordinary: extraordinary)
  }

  public var sentence: Sentence {
    "\(extraordinary ? "extraordinary meeting" : "meeting") of \(meeting.board) fixed for \(start.spoken), \(venue)"
  }
}
