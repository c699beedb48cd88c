/// A meeting announcing when the next one would be held.
public struct NextAnnounced: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// When the next was to begin.
  public let next: Moment
  /// When that was said.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, next: Moment, at: Moment) {
    self.meeting = meeting
    self.next = next
    self.at = at
  }

  /// The name on disk.
  public static let kind = "meeting.next-announced"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.announced = AnnouncedMeeting(next: next, at: at)
  }

  /// What happened.
  public var sentence: Sentence {
    "next meeting announced for \(next.spoken)"
  }
}
