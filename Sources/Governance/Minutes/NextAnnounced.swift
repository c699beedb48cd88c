/// A meeting announcing when the next one would be held.
public struct NextAnnounced: HeadingEvent, TimedEvent {
  public static let kind = "meeting.next-announced"
  public let meeting: MeetingID
  /// When the next was to begin.
  public let next: Moment
  /// When that was said.
  public let at: Moment

  public init(meeting: MeetingID, next: Moment, at: Moment) {
    (self.meeting, self.next, self.at) = (meeting, next, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let opened = state.heading(meeting)?.opened, opened <= at else {
      return Refusal(
        "the meeting \(meeting) was not open at \(at.spoken)", expected: "a time while it was")
    }
    return next <= at
      ? Refusal("\(next.spoken) is not after \(at.spoken)", expected: "a meeting still to come")
      : nil
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.announced = AnnouncedMeeting(next: next, at: at)
  }

  public var sentence: Sentence {
    "next meeting announced for \(next.spoken)"
  }
}
