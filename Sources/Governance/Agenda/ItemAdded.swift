/// An item being put on the agenda of a meeting.
public struct ItemAdded: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The identifier within the meeting.
  public let item: ItemID
  /// The number as printed.
  public let number: String
  /// The title as printed.
  public let title: String
  /// Whether the public may be present.
  public let access: AgendaItem.Access
  /// Minutes allowed, where set.
  public let minutes: Int?
  /// The office or person presenting, where set.
  public let presenter: String?

  /// The event with those particulars.
  public init(
    meeting: MeetingID, item: ItemID, number: String, title: String,
    access: AgendaItem.Access = .open, minutes: Int? = nil, presenter: String? = nil
  ) {
    self.meeting = meeting
    self.item = item
    self.number = number
    self.title = title
    self.access = access
    self.minutes = minutes
    self.presenter = presenter
  }

  /// The name on disk.
  public static let kind = "item.added"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unfit(item) { return refusal }
    if state.proceedings[meeting]?.item(item) != nil {
      return Refusal("item \(item) is already on the agenda", expected: "another number")
    }
    return title.isEmpty ? Refusal("an item needs a title") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.proceedings[meeting, default: Proceedings()].items.append(
      AgendaItem(
        id: item, number: number, title: title, access: access, minutes: minutes,
        presenter: presenter))
  }

  /// What happened.
  public var sentence: Sentence { "item \(number) added: \(title)" }
}
