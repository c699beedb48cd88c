/// The agenda being cleared by the chair.
public struct AgendaCleared: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who clears it.
  public let by: PersonID
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(meeting: MeetingID, by: PersonID, on: Day) {
    self.meeting = meeting
    self.by = by
    self.on = on
  }

  /// The name on disk.
  public static let kind = "agenda.cleared"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.cleared = on }
  }

  /// What happened.
  public var sentence: Sentence {
    "agenda of \(meeting) cleared by \(by)"
  }
}
