/// Somebody presiding from a moment on.
public struct Presiding: Equatable, Sendable {
  public let person: PersonID
  /// From when.
  public let at: Moment
  /// Whether they were elected to the chair for this meeting only.
  public let elected: Bool
}

/// Somebody taking the chair at a meeting.
public struct ChairTaken: MeetingEvent, TimedEvent {
  public static let kind = "presiding.taken"
  public let meeting: MeetingID
  public let person: PersonID
  /// Whether they were elected to the chair for this meeting only.
  public let elected: Bool
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, elected: Bool = false, at: Moment) {
    (self.meeting, self.person, self.elected, self.at) = (meeting, person, elected, at)
  }

  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(person)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.attendance.add(Presiding(person: person, at: at, elected: elected))
    }
  }

  public var sentence: Sentence {
    "\(person) \(elected ? "elected to the chair" : "in the chair"), as at \(at.time)"
  }
}
