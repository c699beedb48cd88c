/// Somebody coming back who had left.
public struct Returned: MeetingEvent, TimedEvent {
  public static let kind = "attendance.returned"
  public let meeting: MeetingID
  public let person: PersonID
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, at: Moment) {
    (self.meeting, self.person, self.at) = (meeting, person, at)
  }

  public func objection(in state: State) -> Refusal? {
    state.cannotMove(person, at: at, meeting, from: .left)
  }

  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].attendance.add(
      Movement(person: person, at: at, change: .returned))
  }

  public var sentence: Sentence { "\(person) returned, as at \(at.time)" }
}
