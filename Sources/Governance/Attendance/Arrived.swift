/// Somebody arriving at a meeting, in the room or remotely.
public struct Arrived: MeetingEvent, TimedEvent {
  public static let kind = "attendance.arrived"
  public let meeting: MeetingID
  public let person: PersonID
  /// In the room or remote.
  public let mode: Movement.Mode
  /// The member in whose place they come.
  public let inPlaceOf: PersonID?
  /// What they came as, of somebody who is no member.
  public let role: String?
  public let at: Moment

  public init(
    meeting: MeetingID, person: PersonID, mode: Movement.Mode = .room, inPlaceOf: PersonID? = nil,
    role: String? = nil, at: Moment
  ) {
    (self.meeting, self.person, self.mode) = (meeting, person, mode)
    (self.inPlaceOf, self.role, self.at) = (inPlaceOf, role, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotMove(person, at: at, meeting, from: .away) { return refusal }
    guard let member = inPlaceOf else { return nil }
    if member == person { return Refusal("nobody can be their own substitute") }
    return state.unknown(member) ?? state.notMember(member, meeting)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.attendance.add(
        Movement(person: person, at: at, change: .arrived(mode, inPlaceOf: inPlaceOf)))
      if let role { $0.attendance.add(role, of: person) }
    }
  }

  public var sentence: Sentence {
    let place: Sentence = inPlaceOf.map { " in place of \($0)" } ?? ""
    let capacity = role.map { ", \($0)" } ?? ""
    let how = mode == .remote ? ", remote," : ""
    return "\(person) arrived\(how)\(place)\(capacity), as at \(at.time)"
  }
}
