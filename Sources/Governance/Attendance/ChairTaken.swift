/// Somebody taking the chair at a meeting.
public struct ChairTaken: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who.
  public let person: PersonID
  /// Whether they were elected to the chair for this meeting only.
  public let elected: Bool
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, person: PersonID, elected: Bool = false, at: Moment) {
    self.meeting = meeting
    self.person = person
    self.elected = elected
    self.at = at
  }

  /// The name on disk.
  public static let kind = "presiding.taken"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(person)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].attendance.add(
      Presiding(person: person, at: at, elected: elected))
  }

  /// What happened.
  public var sentence: Sentence {
    "\(person) \(elected ? "elected to the chair" : "in the chair"), as at \(at.time)"
  }
}
