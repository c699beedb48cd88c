/// A meeting being opened.
public struct MeetingOpened: HeadingEvent, TimedEvent {
  public static let kind = "meeting.opened"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let heading = state.heading(meeting), heading.status != .scheduled else { return nil }
    return Refusal(
      "the meeting \(meeting) was already opened", expected: "meeting resume, or close")
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.sittings.append(Sitting(opened: at))
  }

  public var sentence: Sentence { "\(meeting) opened at \(at.time)" }
}
