/// An item being taken up at the meeting.
public struct ItemTakenUp: MeetingEvent, TimedEvent {
  public static let kind = "item.taken"
  public let meeting: MeetingID
  public let item: ItemID
  public let at: Moment

  public init(meeting: MeetingID, item: ItemID, at: Moment) {
    (self.meeting, self.item, self.at) = (meeting, item, at)
  }

  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(item, at: meeting)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.taken.insert(ItemTaken(item: item, at: at), inTime: \.at)
    }
  }

  public var sentence: Sentence { "item \(item, at: meeting) taken at \(at.time)" }
}
