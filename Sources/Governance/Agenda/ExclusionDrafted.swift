/// A resolution to exclude the public being drafted before the meeting.
public struct ExclusionDrafted: MeetingEvent {
  public static let kind = "exclusion.drafted"
  public let meeting: MeetingID
  /// The items for which the public are to be out.
  public let items: [ItemID]
  /// The resolution.
  public let text: String

  public init(meeting: MeetingID, items: [ItemID], text: String) {
    (self.meeting, self.items, self.text) = (meeting, items, text)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if items.isEmpty || text.isBlank {
      return Refusal("a resolution to exclude names its items and its words")
    }
    for item in items {
      if let refusal = state.unknown(item, at: meeting) { return refusal }
      guard let known = state.proceedings[meeting]?.item(item), known.access == .closed else {
        return Refusal(
          "item \(state.number(of: item, at: meeting)) is open", expected: "a closed item")
      }
      if known.ground == nil {
        return Refusal(
          "item \(known.number) is closed without a ground", expected: "agenda access first")
      }
    }
    return nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.exclusions.append(Exclusion(items: items, text: text)) }
  }

  public var sentence: Sentence {
    "resolution to exclude the public drafted: \(text)"
  }
}
