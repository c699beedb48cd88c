/// The chair asking for a change in the agenda or in a report.
public struct ChangeRequested: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The item concerned, where it is about one.
  public let item: ItemID?
  /// What is asked for.
  public let text: String
  /// Who asks.
  public let by: PersonID
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(meeting: MeetingID, item: ItemID? = nil, text: String, by: PersonID, on: Day) {
    self.meeting = meeting
    self.item = item
    self.text = text
    self.by = by
    self.on = on
  }

  /// The name on disk.
  public static let kind = "change.requested"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(by) { return refusal }
    if let item, let refusal = state.unknown(item, at: meeting) { return refusal }
    return text.isBlank ? Refusal("a change needs its words", expected: "what to change") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.changes.append(
        RequestedChange(number: $0.changes.count + 1, item: item, text: text, by: by, on: on))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    guard let item else { return "\(by) asked for a change: \(text)" }
    return "\(by) asked for a change to item \(item, at: meeting): \(text)"
  }
}
