/// Somebody remote dropping off the line.
public struct ConnectionLost: MeetingEvent, TimedEvent {
  public static let kind = "attendance.connection-lost"
  public let meeting: MeetingID
  public let person: PersonID
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, at: Moment) {
    (self.meeting, self.person, self.at) = (meeting, person, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotMove(person, at: at, meeting, from: .there) { return refusal }
    let attendance = state.proceedings[meeting]?.attendance
    guard case .present(_, .room, _) = attendance?.presence(of: person, at: at) else { return nil }
    return Refusal(
      "\(state.directory.name(of: person)) is in the room", expected: "somebody who is remote")
  }

  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].attendance.add(
      Movement(person: person, at: at, change: .connectionLost))
  }

  public var sentence: Sentence { "\(person) lost the connection, as at \(at.time)" }
}
