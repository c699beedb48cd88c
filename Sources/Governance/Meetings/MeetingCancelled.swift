/// A meeting being called off.
public struct MeetingCancelled: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The day on which it was called off.
  public let on: Day
  /// Why.
  public let why: String

  /// The event with those particulars.
  public init(meeting: MeetingID, on: Day, why: String) {
    self.meeting = meeting
    self.on = on
    self.why = why
  }

  /// The name on disk.
  public static let kind = "meeting.cancelled"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    return state.heading(meeting)?.status == .scheduled
      ? nil : Refusal("the meeting \(meeting) has already been opened", expected: "meeting close")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.cancelled = MeetingHeading.Cancellation(
      on: on, why: why)
  }

  /// What happened.
  public var sentence: Sentence { "\(meeting) cancelled: \(why)" }
}
