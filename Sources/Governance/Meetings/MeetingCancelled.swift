/// A meeting being called off.
public struct MeetingCancelled: HeadingEvent, DatedEvent {
  public static let kind = "meeting.cancelled"
  public let meeting: MeetingID
  /// The day on which it was called off.
  public let on: Day
  public let why: String

  public init(meeting: MeetingID, on: Day, why: String) {
    (self.meeting, self.on, self.why) = (meeting, on, why)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    return state.heading(meeting)?.status == .scheduled
      ? nil : Refusal("the meeting \(meeting) has already been opened", expected: "meeting close")
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.cancelled = MeetingHeading.Cancellation(
      on: on, why: why)
  }

  public var sentence: Sentence { "\(meeting) cancelled: \(why)" }
}
