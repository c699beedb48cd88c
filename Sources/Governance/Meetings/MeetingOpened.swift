/// A meeting being opened.
public struct MeetingOpened: Event {
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
  public static let kind = "meeting.opened"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let heading = state.heading(meeting), heading.status != .scheduled else { return nil }
    return Refusal(
      "the meeting \(meeting) was already opened", expected: "meeting resume, or close")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.sittings.append(Sitting(opened: at))
  }

  /// What happened.
  public var sentence: Sentence { "\(meeting) opened at \(at.time)" }
}
