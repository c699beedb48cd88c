/// What those present chose when a meeting was inquorate at its start.
public struct InquorateStart: Codable, Equatable, Sendable {
  /// What can be chosen.
  public enum Choice: String, Codable, CaseIterable, Sendable {
    /// To wait a while for others to come.
    case wait
    /// To adjourn to another time.
    case adjourn
    /// To go on as notes, without decisions.
    case notesOnly = "notes-only"
  }

  /// When it was found.
  public let at: Moment
  public let choice: Choice
}

/// A meeting being found inquorate at its start, and what those present chose.
public struct InquorateAtStart: HeadingEvent, TimedEvent {
  public static let kind = "meeting.found-inquorate"
  public let meeting: MeetingID
  public let at: Moment
  public let choice: InquorateStart.Choice

  public init(meeting: MeetingID, at: Moment, choice: InquorateStart.Choice) {
    (self.meeting, self.at, self.choice) = (meeting, at, choice)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard case .closed = state.heading(meeting)?.status else { return nil }
    return Refusal("the meeting \(meeting) is closed")
  }

  public func apply(to state: inout State) {
    state.boards[meeting.board]?.meetings[meeting]?.inquorateStart = InquorateStart(
      at: at, choice: choice)
  }

  public var sentence: Sentence {
    switch choice {
    case .wait: return "\(meeting) inquorate at \(at.time): waiting"
    case .adjourn: return "\(meeting) inquorate at \(at.time): to be adjourned"
    case .notesOnly: return "\(meeting) inquorate at \(at.time): goes on as notes, no decisions"
    }
  }
}
