/// A meeting being interrupted, to be resumed later that day or on another.
public struct MeetingAdjourned: HeadingEvent, TimedEvent {
  public static let kind = "meeting.adjourned"
  public let meeting: MeetingID
  public let at: Moment
  /// Until when, where that was said.
  public let until: Moment?
  public let why: String

  public init(meeting: MeetingID, at: Moment, until: Moment? = nil, why: String) {
    (self.meeting, self.at, self.until, self.why) = (meeting, at, until, why)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard case .open(let since) = state.heading(meeting)?.status else {
      return Refusal("the meeting \(meeting) is not open")
    }
    if at < since { return Refusal("\(at.spoken) is before it was opened, \(since.spoken)") }
    guard let until, until <= at else { return nil }
    return Refusal("\(until.spoken) is not after \(at.spoken)", expected: "a later time to resume")
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.changeSitting(of: meeting) {
      $0.adjourned = at
      $0.until = until
    }
  }

  public var sentence: Sentence {
    let until = until.map { " until \($0.spoken)" } ?? ""
    return "\(meeting) adjourned at \(at.time)\(until): \(why)"
  }
}
