/// A meeting being found inquorate at its start, and what those present chose.
public struct InquorateAtStart: HeadingChange, TimedEvent {
  /// What can be chosen.
  public enum Choice: String, Codable, CaseIterable, Sendable {
    /// To wait a while for others to come.
    case wait
    /// To adjourn to another time.
    case adjourn
    /// To go on as notes, without decisions.
    case notesOnly = "notes-only"
  }

  public static let kind = "meeting.found-inquorate"
  public let meeting: MeetingID
  public let at: Moment
  public let choice: Choice

  public init(meeting: MeetingID, at: Moment, choice: Choice) {
    (self.meeting, self.at, self.choice) = (meeting, at, choice)
  }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    heading.closed == nil
      ? (heading.opened == nil ? state.outside(meeting, at) : state.notOpen(at: at, meeting))
      : state.stage(of: heading)
  }

  public func apply(to heading: inout MeetingHeading) { heading.inquorateStart = self }

  public var sentence: Sentence {
    let then =
      switch choice {
      case .wait: "waiting"
      case .adjourn: "to be adjourned"
      case .notesOnly: "continuing informally, without decisions"
      }
    return "\(meeting) inquorate at \(at.time): \(then)"
  }
}
