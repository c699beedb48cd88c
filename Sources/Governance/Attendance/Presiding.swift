/// Somebody taking the chair at a meeting.
public struct ChairTaken: ProceedingsChange, TimedEvent {
  public static let kind = "presiding.taken"
  public let meeting: MeetingID
  public let person: PersonID
  /// Whether they were elected to the chair for this meeting only.
  public let elected: Bool
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, elected: Bool = false, at: Moment) {
    (self.meeting, self.person, self.elected, self.at) = (meeting, person, elected, at)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.unknown(person) ?? state.outside(meeting, at)
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.attendance.presiding.insert(self, inTime: \.at)
  }

  public var sentence: Sentence {
    "\(person) \(elected ? "was elected to" : "took") the chair at \(at.time)"
  }
}
