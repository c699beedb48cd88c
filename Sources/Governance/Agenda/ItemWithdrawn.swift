/// An item being taken off the agenda; it stays in the record with the reason.
public struct ItemWithdrawn: MeetingEvent {
  public static let kind = "item.withdrawn"
  public let meeting: MeetingID
  public let item: ItemID
  public let why: String

  public init(meeting: MeetingID, item: ItemID, why: String) {
    (self.meeting, self.item, self.why) = (meeting, item, why)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting)
      ?? state.settled(item, at: meeting)
    {
      return refusal
    }
    return why.isBlank ? Refusal("a withdrawal needs its reason", expected: "why") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.changeItem(item) { $0.withdrawn = why } }
  }

  public var sentence: Sentence {
    "\(titleOf: item, at: meeting) withdrawn: \(why)"
  }
}
