/// A meeting being found inquorate at its start, and what those present chose.
public struct InquorateAtStart: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// When it happened.
  public let at: Moment
  /// What was chosen.
  public let choice: FoundInquorate.Choice

  /// The event with those particulars.
  public init(meeting: MeetingID, at: Moment, choice: FoundInquorate.Choice) {
    self.meeting = meeting
    self.at = at
    self.choice = choice
  }

  /// The name on disk.
  public static let kind = "meeting.found-inquorate"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { at }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard case .closed = state.heading(meeting)?.status else { return nil }
    return Refusal("the meeting \(meeting) is closed")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.foundInquorate = FoundInquorate(
      at: at, choice: choice)
  }

  /// What happened.
  public var sentence: Sentence {
    switch choice {
    case .wait: return "\(meeting) inquorate at \(at.time): waiting"
    case .adjourn: return "\(meeting) inquorate at \(at.time): to be adjourned"
    case .notesOnly: return "\(meeting) inquorate at \(at.time): goes on as notes, no decisions"
    }
  }
}
