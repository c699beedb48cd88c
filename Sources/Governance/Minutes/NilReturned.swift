/// Nothing having been received under an item, as somebody reported.
public struct NilReturned: ItemEvent, TimedEvent {
  public static let kind = "item.nil-return"
  public let meeting: MeetingID
  public let item: ItemID
  /// What had not been received: questions, petitions.
  public let what: String
  /// The rule under which it would have been, where one was named.
  public let under: String?
  /// Who reported it, where it was said.
  public let reportedBy: String?
  public let at: Moment

  public init(
    meeting: MeetingID, item: ItemID, what: String, under: String? = nil, reportedBy: String? = nil,
    at: Moment
  ) {
    (self.meeting, self.item, self.what) = (meeting, item, what)
    (self.under, self.reportedBy, self.at) = (under, reportedBy, at)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    let earlier = state.proceedings[meeting]?.nilReturns ?? []
    return Refusal(
      if: what.isBlank, "the nil return does not say what was not received",
      expected: "a word such as questions or petitions")
      ?? Refusal(
        if: earlier.contains { $0.item == item && $0.what == what && $0.under == under },
        "it is already recorded that there were no \(what)")
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.nilReturns.insert(self, inTime: \.at)
  }

  public var sentence: Sentence {
    "item \(item, at: meeting): no \(what)\(under, after: " under ")"
  }

  /// The return as a minute tells it.
  var minuted: String {
    let rule = "\(under, after: " under ")"
    guard let reportedBy else { return "There were no \(what)\(rule)." }
    return "\(reportedBy.capitalizedFirst) reported that no \(what) had been received\(rule)."
  }
}
