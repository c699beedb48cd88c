/// Somebody arriving at a meeting, in the room or remotely.
public struct Arrived: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who.
  public let person: PersonID
  /// In the room or remote.
  public let mode: Movement.Mode
  /// The member in whose place they come.
  public let inPlaceOf: PersonID?
  /// What they came as, of somebody who is no member.
  public let role: String?
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(
    meeting: MeetingID, person: PersonID, mode: Movement.Mode = .room, inPlaceOf: PersonID? = nil,
    role: String? = nil, at: Moment
  ) {
    self.meeting = meeting
    self.person = person
    self.mode = mode
    self.inPlaceOf = inPlaceOf
    self.role = role
    self.at = at
  }

  /// The name on disk.
  public static let kind = "attendance.arrived"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotMove(person, at: at, meeting, from: .away) { return refusal }
    guard let member = inPlaceOf else { return nil }
    if member == person { return Refusal("nobody can be their own substitute") }
    return state.unknown(member) ?? state.notMember(member, meeting)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.attendance.add(
        Movement(person: person, at: at, change: .arrived(mode, inPlaceOf: inPlaceOf)))
      if let role { $0.attendance.add(role, of: person) }
    }
  }

  /// What happened.
  public var sentence: Sentence {
    let place: Sentence = inPlaceOf.map { " in place of \($0)" } ?? ""
    let capacity = role.map { ", \($0)" } ?? ""
    let how = mode == .remote ? ", remote," : ""
    return "\(person) arrived\(how)\(place)\(capacity), as at \(at.time)"
  }
}
