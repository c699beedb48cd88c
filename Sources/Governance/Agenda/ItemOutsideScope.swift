/// Somebody flagging that an item is outside what the board was given to decide, or lifting that.
public struct ItemOutsideScope: MeetingEvent {
  public static let kind = "item.outside-scope"
  public let meeting: MeetingID
  public let item: ItemID
  /// Why it is outside; nil lifts the flag.
  public let why: String?

  public init(meeting: MeetingID, item: ItemID, why: String?) {
    (self.meeting, self.item, self.why) = (meeting, item, why)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting) { return refusal }
    if why == nil, state.proceedings[meeting]?.item(item)?.outsideScope == nil {
      return Refusal("nobody flagged that item as outside the board's scope")
    }
    return why?.isBlank ?? false ? Refusal("a flag needs its reason", expected: "why") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.changeItem(item) { $0.outsideScope = why } }
  }

  public var sentence: Sentence {
    guard let why else { return "item \(item, at: meeting) is within the board's scope after all" }
    return "item \(item, at: meeting) flagged as outside the board's scope: \(why)"
  }
}
