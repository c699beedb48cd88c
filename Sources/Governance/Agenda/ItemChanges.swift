/// What an agenda prints of an item being changed; what is not given stays.
public struct ItemChanged: MeetingEvent {
  public static let kind = "item.changed"
  public let meeting: MeetingID
  public let item: ItemID
  public let number: String?
  public let title: String?
  public let minutes: Int?
  public let presenter: String?

  public init(
    meeting: MeetingID, item: ItemID, number: String? = nil, title: String? = nil,
    minutes: Int? = nil, presenter: String? = nil
  ) {
    (self.meeting, self.item, self.number) = (meeting, item, number)
    (self.title, self.minutes, self.presenter) = (title, minutes, presenter)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting) { return refusal }
    if let minutes, minutes < 1 {
      return Refusal(
        "\(minutes) minutes is not a length of time", expected: "a whole number from 1")
    }
    if title?.isBlank ?? false { return Refusal("an item needs a title") }
    return number == nil && title == nil && minutes == nil && presenter == nil
      ? Refusal("nothing of the item is changed", expected: "a number, title, minutes or presenter")
      : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      proceedings.changeItem(item) { changed in
        changed.number = number ?? changed.number
        changed.title = title ?? changed.title
        changed.minutes = minutes ?? changed.minutes
        changed.presenter = presenter ?? changed.presenter
      }
    }
  }

  public var sentence: Sentence {
    let said = [
      number.map { "number \($0)" }, title, minutes.map { "\($0) minutes" },
      presenter.map { "presented by \($0)" },
    ].compactMap { $0 }
    return "\(titleOf: item, at: meeting): now \(said.joined(separator: ", "))"
  }
}

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
