/// The agenda being cleared by the chair.
public struct AgendaCleared: MeetingEvent, DatedEvent {
  public static let kind = "agenda.cleared"
  public let meeting: MeetingID
  /// Who clears it.
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, by: PersonID, on: Day) {
    (self.meeting, self.by, self.on) = (meeting, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(by) { return refusal }
    guard let proceedings = state.proceedings[meeting], !proceedings.items.isEmpty else {
      return Refusal("there is no agenda yet to be cleared", expected: "quorate agenda draft")
    }
    let open = proceedings.changes.filter { $0.outcome == nil }
    return open.isEmpty
      ? nil
      : Refusal(
        "the chair's change \(open[0].number) is not settled: \(open[0].text)",
        expected: "agenda settle first")
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.cleared = on }
  }

  public var sentence: Sentence {
    "agenda of \(meeting) cleared by \(by)"
  }
}
