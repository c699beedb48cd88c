/// An item being taken up at the meeting.
public struct ItemTakenUp: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: ItemID
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, item: ItemID, at: Moment) {
    self.meeting = meeting
    self.item = item
    self.at = at
  }

  /// The name on disk.
  public static let kind = "item.taken"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    state.notHeld(meeting) ?? state.unknown(item, at: meeting)
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.taken.insert(ItemTaken(item: item, at: at), inTime: \.at)
    }
  }

  /// What happened.
  public var sentence: Sentence { "item \(item, at: meeting) taken at \(at.time)" }
}
