/// An item being put on the agenda of a meeting.
public struct ItemAdded: MeetingEvent {
  public static let kind = "item.added"
  public let meeting: MeetingID
  public let item: ItemID
  public let number: String
  public let title: String
  public let access: AgendaItem.Access
  public let minutes: Int?
  public let presenter: String?
  /// What the item is for; business where nothing is said.
  public let purpose: AgendaItem.Kind?
  public let under: ItemID?
  public let matter: MatterID?
  /// The item it stands before; nil for the end.
  public let before: ItemID?

  public init(
    meeting: MeetingID, item: ItemID, number: String, title: String,
    access: AgendaItem.Access = .open, minutes: Int? = nil, presenter: String? = nil,
    purpose: AgendaItem.Kind? = nil, under: ItemID? = nil, matter: MatterID? = nil,
    before: ItemID? = nil
  ) {
    (self.meeting, self.item, self.number) = (meeting, item, number)
    (self.title, self.access, self.minutes) = (title, access, minutes)
    (self.presenter, self.purpose, self.under) = (presenter, purpose, under)
    (self.matter, self.before) = (matter, before)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unfit(item) { return refusal }
    if state.proceedings[meeting]?.item(item) != nil {
      return Refusal("item \(item) is already on the agenda", expected: "another number")
    }
    if let minutes, minutes < 1 {
      return Refusal(
        "\(minutes) minutes is not a length of time", expected: "a whole number from 1")
    }
    for other in [under, before].compactMap({ $0 }) {
      if let refusal = state.unknown(other, at: meeting) { return refusal }
    }
    if let matter, let board = state.boards[meeting.board],
      !board.referrals.contains(where: { Matter.of($0.id) == matter }),
      let refusal = state.unknown(matter, on: board)
    {
      return refusal
    }
    return title.isBlank ? Refusal("an item needs a title") : nil
  }

  public func apply(to state: inout State) {
    var added = AgendaItem(
      id: item, number: number, title: title, access: access, minutes: minutes,
      presenter: presenter)
    added.kind = purpose ?? .business
    added.under = under
    added.matter = matter
    state.changeProceedings(meeting) { $0.insert(added, before: before) }
  }

  public var sentence: Sentence {
    "item \(number) added: \(title)"
  }
}
