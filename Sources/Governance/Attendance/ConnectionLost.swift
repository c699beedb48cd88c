/// Somebody remote dropping off the line.
public struct ConnectionLost: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who.
  public let person: PersonID
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, person: PersonID, at: Moment) {
    self.meeting = meeting
    self.person = person
    self.at = at
  }

  /// The name on disk.
  public static let kind = "attendance.connection-lost"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotMove(person, at: at, meeting, from: .there) { return refusal }
    let attendance = state.proceedings[meeting]?.attendance
    guard case .present(_, .room, _) = attendance?.presence(of: person, at: at) else { return nil }
    return Refusal(
      "\(state.directory.name(of: person)) is in the room", expected: "somebody who is remote")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].attendance.add(
      Movement(person: person, at: at, change: .connectionLost))
  }

  /// What happened.
  public var sentence: Sentence { "\(person) lost the connection, as at \(at.time)" }
}
