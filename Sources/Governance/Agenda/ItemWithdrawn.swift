/// An item being taken off the agenda; it stays in the record with the reason.
public struct ItemWithdrawn: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: ItemID
  /// Why.
  public let why: String

  /// The event with those particulars.
  public init(meeting: MeetingID, item: ItemID, why: String) {
    self.meeting = meeting
    self.item = item
    self.why = why
  }

  /// The name on disk.
  public static let kind = "item.withdrawn"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting)
      ?? state.settled(item, at: meeting)
    {
      return refusal
    }
    return why.isBlank ? Refusal("a withdrawal needs its reason", expected: "why") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.changeItem(item) { $0.withdrawn = why } }
  }

  /// What happened.
  public var sentence: Sentence {
    "\(titleOf: item, at: meeting) withdrawn: \(why)"
  }
}
