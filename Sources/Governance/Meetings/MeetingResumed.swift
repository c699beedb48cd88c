/// An adjourned meeting going on.
public struct MeetingResumed: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, at: Moment) {
    self.meeting = meeting
    self.at = at
  }

  /// The name on disk.
  public static let kind = "meeting.resumed"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard case .adjourned(let adjourned, _) = state.heading(meeting)?.status else {
      return Refusal("the meeting \(meeting) is not adjourned")
    }
    return at < adjourned
      ? Refusal("\(at.spoken) is before it was adjourned, \(adjourned.spoken)") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.sittings.append(Sitting(opened: at))
  }

  /// What happened.
  public var sentence: Sentence { "\(meeting) resumed \(at.spoken)" }
}
