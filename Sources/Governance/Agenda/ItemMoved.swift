/// An item being moved to another place on the agenda; its number stays as it is printed.
public struct ItemMoved: MeetingEvent {
  public static let kind = "item.moved"
  public let meeting: MeetingID
  public let item: ItemID
  /// The item it stands before; nil for the end.
  public let before: ItemID?

  public init(meeting: MeetingID, item: ItemID, before: ItemID? = nil) {
    (self.meeting, self.item, self.before) = (meeting, item, before)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting) { return refusal }
    if before == item { return Refusal("an item cannot stand before itself") }
    if let before, state.proceedings[meeting]?.item(before)?.under == item {
      return Refusal("an item cannot stand before a part of itself")
    }
    return before.flatMap { state.unknown($0, at: meeting) }
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      // Sub-items go with their item.
      let moved = proceedings.items.filter { $0.id == item || $0.under == item }
      proceedings.items.removeAll { $0.id == item || $0.under == item }
      let place = proceedings.items.firstIndex { $0.id == before } ?? proceedings.items.count
      proceedings.items.insert(contentsOf: moved, at: place)
    }
  }

  public var sentence: Sentence {
    guard let before else { return "\(titleOf: item, at: meeting) moved to the end of the agenda" }
    return "\(titleOf: item, at: meeting) moved before \(titleOf: before, at: meeting)"
  }
}
