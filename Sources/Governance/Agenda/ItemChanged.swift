/// What an agenda prints of an item being changed; what is not given stays.
public struct ItemChanged: MeetingEvent {
  public static let kind = "item.changed"
  public let meeting: MeetingID
  public let item: ItemID
  /// The number as printed.
  public let number: String?
  /// The title as printed.
  public let title: String?
  /// Minutes allowed.
  public let minutes: Int?
  /// The office or person presenting.
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
      return Refusal("\(minutes) minutes are not a time", expected: "a whole number from 1")
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
