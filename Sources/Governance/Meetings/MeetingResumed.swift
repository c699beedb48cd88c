/// An adjourned meeting going on.
public struct MeetingResumed: HeadingEvent, TimedEvent {
  public static let kind = "meeting.resumed"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard case .adjourned(let adjourned, _) = state.heading(meeting)?.status else {
      return Refusal("the meeting \(meeting) is not adjourned")
    }
    return at < adjourned
      ? Refusal("\(at.spoken) is before it was adjourned, \(adjourned.spoken)") : nil
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.sittings.append(Sitting(opened: at))
  }

  public var sentence: Sentence { "\(meeting) resumed \(at.spoken)" }
}
