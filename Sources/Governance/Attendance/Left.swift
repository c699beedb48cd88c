/// Somebody leaving a meeting.
public struct Left: MeetingEvent, TimedEvent {
  public static let kind = "attendance.left"
  public let meeting: MeetingID
  public let person: PersonID
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, at: Moment) {
    (self.meeting, self.person, self.at) = (meeting, person, at)
  }

  public func objection(in state: State) -> Refusal? {
    state.cannotMove(person, at: at, meeting, from: .there)
  }

  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].attendance.add(
      Movement(person: person, at: at, change: .left))
  }

  public var sentence: Sentence { "\(person) left, as at \(at.time)" }
}
