/// The chair asking for a change in the agenda or in a report.
public struct ChangeRequested: MeetingEvent, DatedEvent {
  public static let kind = "change.requested"
  public let meeting: MeetingID
  /// The item concerned, where it is about one.
  public let item: ItemID?
  /// What is asked for.
  public let text: String
  /// Who asks.
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, item: ItemID? = nil, text: String, by: PersonID, on: Day) {
    (self.meeting, self.item, self.text, self.by, self.on) = (meeting, item, text, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(by) { return refusal }
    if let item, let refusal = state.unknown(item, at: meeting) { return refusal }
    return text.isBlank ? Refusal("a change needs its words", expected: "what to change") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.changes.append(
        RequestedChange(number: $0.changes.count + 1, item: item, text: text, by: by, on: on))
    }
  }

  public var sentence: Sentence {
    guard let item else { return "\(by) asked for a change: \(text)" }
    return "\(by) asked for a change to item \(item, at: meeting): \(text)"
  }
}
