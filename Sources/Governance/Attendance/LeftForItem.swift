/// Somebody leaving for one item.
public struct LeftForItem: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who.
  public let person: PersonID
  /// The item they are out for.
  public let item: ItemID
  /// Why they leave.
  public let why: String
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, person: PersonID, item: ItemID, why: String, at: Moment) {
    self.meeting = meeting
    self.person = person
    self.item = item
    self.why = why
    self.at = at
  }

  /// The name on disk.
  public static let kind = "attendance.left-for-item"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.cannotMove(person, at: at, meeting, from: .there) ?? state.unknown(item, at: meeting)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].attendance.add(
      Movement(person: person, at: at, change: .leftForItem(item, why: why)))
  }

  /// What happened.
  public var sentence: Sentence {
    "\(person) left for item \(item, at: meeting), \(why), as at \(at.time)"
  }
}
