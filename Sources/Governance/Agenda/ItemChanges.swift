/// What an agenda prints of an item being changed; what is not given stays.
public struct ItemChanged: ItemChange, PrintedChange {
  public static let kind = "item.changed"
  public let meeting: MeetingID
  public let item: ItemID
  public let number: String?
  public let title: String?
  public let minutes: Int?
  public let presenter: String?
  public let about: String?

  public init(
    meeting: MeetingID, item: ItemID, number: String? = nil, title: String? = nil,
    minutes: Int? = nil, presenter: String? = nil, about: String? = nil
  ) {
    (self.meeting, self.item, self.number) = (meeting, item, number)
    (self.title, self.minutes, self.presenter, self.about) = (title, minutes, presenter, about)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    AgendaItem.objection(toMinutes: minutes)
      ?? title.flatMap { Refusal(noTitle: $0, for: "the item") }
      ?? Refusal(
        if: number == nil && title == nil && minutes == nil && presenter == nil && about == nil,
        "nothing about the item would change",
        advice: "give a new number, title, presenter, length in minutes, or kind of matter")
      ?? about.flatMap { state.unknownKind($0, at: meeting) }
  }

  public func apply(to item: inout AgendaItem) {
    item.number = number ?? item.number
    item.title = title ?? item.title
    item.minutes = minutes ?? item.minutes
    item.presenter = presenter ?? item.presenter
    item.about = about ?? item.about
  }

  public func edit(of proceedings: Proceedings) -> String {
    let old = proceedings.number(of: item)
    if let number, number != old { return "item \(old) renumbered \(number)" }
    return "item \(old) changed"
  }

  public var sentence: Sentence {
    let said = [
      number.map { "number \($0)" }, title, minutes.map { "\($0) minutes" },
      presenter.map { "presented by \($0)" }, about.map { "a matter of \($0.unhyphenated)" },
    ].compactMap { $0 }
    return "\(titleOf: item, at: meeting): now \(said.joined(separator: ", "))"
  }
}

/// An item being moved to another place on the agenda; its number stays as it is printed.
public struct ItemMoved: ItemEvent, PrintedChange {
  public static let kind = "item.moved"
  public let meeting: MeetingID
  public let item: ItemID
  /// The item it stands before; nil for the end.
  public let before: ItemID?

  public init(meeting: MeetingID, item: ItemID, before: ItemID? = nil) {
    (self.meeting, self.item, self.before) = (meeting, item, before)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    Refusal(if: before == item, "an item cannot be placed before itself")
      ?? Refusal(
        if: before.flatMap { state.proceedings[meeting]?.item($0) }?.under == item,
        "an item cannot be placed before a part of itself")
      ?? before.flatMap { state.unknown($0, at: meeting) }
  }

  public func apply(to proceedings: inout Proceedings) {
    // Sub-items go with their item.
    let moved = proceedings.items.filter { $0.id == item || $0.under == item }
    proceedings.items.removeAll { $0.id == item || $0.under == item }
    let place = proceedings.items.firstIndex { $0.id == before } ?? proceedings.items.count
    proceedings.items.insert(contentsOf: moved, at: place)
  }

  public func edit(of proceedings: Proceedings) -> String {
    "item \(proceedings.number(of: item)) moved"
  }

  public var sentence: Sentence {
    guard let before else { return "\(titleOf: item, at: meeting) moved to the end of the agenda" }
    return "\(titleOf: item, at: meeting) moved before \(titleOf: before, at: meeting)"
  }
}

/// An item being taken off the agenda; it stays in the record with the reason.
public struct ItemWithdrawn: ItemChange, PrintedChange {
  public static let kind = "item.withdrawn"
  public let meeting: MeetingID
  public let item: ItemID
  public let why: String

  public init(meeting: MeetingID, item: ItemID, why: String) {
    (self.meeting, self.item, self.why) = (meeting, item, why)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    state.settled(item, at: meeting) ?? Refusal(noReason: why, for: "the withdrawal")
  }

  public func apply(to item: inout AgendaItem) { item.withdrawn = why }

  public func edit(of proceedings: Proceedings) -> String {
    "item \(proceedings.number(of: item)) withdrawn"
  }

  public var sentence: Sentence { "\(titleOf: item, at: meeting) withdrawn: \(why)" }
}

/// Somebody flagging that an item is outside what the board was given to decide, or lifting that.
public struct ItemOutsideScope: ItemChange {
  public static let kind = "item.outside-scope"
  public let meeting: MeetingID
  public let item: ItemID
  /// Why it is outside; nil lifts the flag.
  public let why: String?

  public init(meeting: MeetingID, item: ItemID, why: String?) {
    (self.meeting, self.item, self.why) = (meeting, item, why)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    Refusal(
      if: why == nil && known.outsideScope == nil,
      "item \(known.number) is not recorded as outside the board's scope",
      advice: "say why it is outside, to record that")
      ?? Refusal(
        if: why?.isBlank ?? false,
        "the reason why the item is outside the board's scope is missing", advice: "say why")
  }

  public func apply(to item: inout AgendaItem) { item.outsideScope = why }

  public var sentence: Sentence {
    guard let why else { return "item \(item, at: meeting) is within the board's scope after all" }
    return "item \(item, at: meeting) recorded as outside the board's scope: \(why)"
  }
}

/// An item being taken up at the meeting.
public struct ItemTakenUp: ItemEvent, TimedEvent {
  public static let kind = "item.taken"
  public let meeting: MeetingID
  public let item: ItemID
  public let at: Moment

  public init(meeting: MeetingID, item: ItemID, at: Moment) {
    (self.meeting, self.item, self.at) = (meeting, item, at)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    state.notOpen(at: at, meeting)
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.taken.insert(self, inTime: \.at)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    switch state.publicAccessBreach(item, at: meeting, at) {
    case .present:
      [
        "item \(state.number(of: item, at: meeting)) is closed, and the public have not been excluded"
      ]
    case .excluded:
      ["item \(state.number(of: item, at: meeting)) is open, and the public are still excluded"]
    case .unresolved:
      [
        "no resolution to exclude the press and public has been passed for item "
          + state.number(of: item, at: meeting)
      ]
    case nil: []
    }
  }

  public var sentence: Sentence { "item \(item, at: meeting) taken at \(at.time)" }
}
