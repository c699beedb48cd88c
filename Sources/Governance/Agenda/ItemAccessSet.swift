/// An item being closed to the public on a ground, or opened to them.
public struct ItemAccessSet: MeetingEvent {
  public static let kind = "item.access-set"
  public let meeting: MeetingID
  public let item: ItemID
  /// Whether the public may be present.
  public let access: AgendaItem.Access
  /// Why it is closed.
  public let ground: Ground?

  public init(meeting: MeetingID, item: ItemID, access: AgendaItem.Access, ground: Ground? = nil) {
    (self.meeting, self.item, self.access, self.ground) = (meeting, item, access, ground)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting) { return refusal }
    return state.objection(to: ground, access, at: meeting)
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changeItem(item) {
        $0.access = access
        $0.ground = access == .open ? nil : ground
      }
    }
  }

  public var sentence: Sentence {
    guard let ground else { return "item \(item, at: meeting) is \(access.rawValue)" }
    return "item \(item, at: meeting) is closed, \(ground.sentence)"
  }
}
