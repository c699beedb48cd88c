/// What an item asks for being worded, by its report or by an amendment; earlier wordings are kept.
public struct RecommendationWorded: MeetingEvent, TimedEvent {
  public static let kind = "recommendation.worded"
  public let meeting: MeetingID
  public let item: ItemID
  /// The parts, (a), (b) and so on in order.
  public let parts: [String]
  /// Who moved it, where it is not the report's.
  public let by: PersonID?
  public let at: Moment

  public init(meeting: MeetingID, item: ItemID, parts: [String], by: PersonID? = nil, at: Moment) {
    (self.meeting, self.item, self.parts, self.by, self.at) = (meeting, item, parts, by, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting) { return refusal }
    if let by, let refusal = state.unknown(by) { return refusal }
    if parts.isEmpty || parts.contains(where: \.isBlank) {
      return Refusal("a recommendation needs its words", expected: "that …")
    }
    let before = state.proceedings[meeting]?.recommendation(on: item, at: at)?.parts
    return before == parts ? Refusal("the recommendation is already worded so") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.recommendations.insert(
        Recommendation(item: item, parts: parts, by: by, at: at), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    guard let by else {
      return "recommendation on item \(item, at: meeting): \(parts.joined(separator: "; "))"
    }
    return
      "recommendation on item \(item, at: meeting) reworded by \(by): \(parts.joined(separator: "; "))"
  }
}
