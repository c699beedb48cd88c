/// Somebody leaving for one item.
public struct LeftForItem: MeetingEvent, TimedEvent {
  public static let kind = "attendance.left-for-item"
  public let meeting: MeetingID
  public let person: PersonID
  /// The item they are out for.
  public let item: ItemID
  /// Why they leave.
  public let why: String
  public let at: Moment

  public init(meeting: MeetingID, person: PersonID, item: ItemID, why: String, at: Moment) {
    (self.meeting, self.person, self.item, self.why, self.at) = (meeting, person, item, why, at)
  }

  public func objection(in state: State) -> Refusal? {
    state.cannotMove(person, at: at, meeting, from: .there) ?? state.unknown(item, at: meeting)
  }

  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].attendance.add(
      Movement(person: person, at: at, change: .leftForItem(item, why: why)))
  }

  public var sentence: Sentence {
    "\(person) left for item \(item, at: meeting), \(why), as at \(at.time)"
  }
}
