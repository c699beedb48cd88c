/// A meeting being over.
public struct MeetingClosed: Event {
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
  public static let kind = "meeting.closed"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// What must be loaded to ask for its objection.
  public var concerns: [Stream] { [.meeting(meeting)] }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.closed = at
  }

  /// What happened.
  public var sentence: Sentence { "\(meeting) closed at \(at.time)" }

  /// The refusal for a close before something that was recorded of the meeting.
  private func overtaken(in state: State) -> Refusal? {
    guard let last = state.proceedings[meeting]?.last, at < last else { return nil }
    return Refusal(
      "\(at.time) is before what was recorded of the meeting at \(last.time)",
      expected: "a later time, or that to be taken back")
  }
}
