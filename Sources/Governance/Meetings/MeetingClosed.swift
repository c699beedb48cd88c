/// A meeting being over.
public struct MeetingClosed: HeadingEvent, TimedEvent {
  public static let kind = "meeting.closed"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public var concerns: [Stream] { [.meeting(meeting)] }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    switch state.heading(meeting)?.status {
    case .open(let since):
      return at < since
        ? Refusal("\(at.spoken) is before it was opened, \(since.spoken)") : overtaken(in: state)
    case .adjourned: return overtaken(in: state)
    case .closed(let closed): return Refusal("the meeting was closed \(closed.spoken)")
    default:
      return Refusal("the meeting \(meeting) was not opened", expected: "meeting open, or cancel")
    }
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.closed = at
  }

  public var sentence: Sentence { "\(meeting) closed at \(at.time)" }

  /// The refusal for a close before something that was recorded of the meeting.
  private func overtaken(in state: State) -> Refusal? {
    guard let last = state.proceedings[meeting]?.last, at < last else { return nil }
    return Refusal(
      "\(at.time) is before what was recorded of the meeting at \(last.time)",
      expected: "a later time, or that to be taken back")
  }
}
