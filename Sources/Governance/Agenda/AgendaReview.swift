/// A change that the chair asked for in the agenda or in a report, and whether it was taken.
public struct RequestedChange: MadeByEvent {
  public let number: Int
  public let event: ChangeRequested
  /// What became of it, once that is settled.
  public var outcome: ChangeSettled?
}

/// The chair asking for a change in the agenda or in a report.
public struct ChangeRequested: ProceedingsChange, DatedEvent {
  public static let kind = "change.requested"
  public let meeting: MeetingID
  public let item: ItemID?
  public let text: String
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, item: ItemID? = nil, text: String, by: PersonID, on: Day) {
    (self.meeting, self.item, self.text, self.by, self.on) = (meeting, item, text, by, on)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    state.unknown(by) ?? item.flatMap { state.unknown($0, at: meeting) }
      ?? Refusal(
        if: text.isBlank, "the change asked for is not described",
        advice: "say what is to be changed")
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.changes.append(RequestedChange(number: proceedings.changes.count + 1, event: self))
  }

  public var sentence: Sentence {
    guard let item else { return "\(by) asked for a change: \(text)" }
    return "\(by) asked for a change to item \(item, at: meeting): \(text)"
  }
}

/// A change that the chair asked for being taken, or not.
public struct ChangeSettled: ProceedingsChange, DatedEvent {
  public static let kind = "change.settled"
  public let meeting: MeetingID
  public let change: Int
  public let taken: Bool
  public let why: String
  public let on: Day

  public init(meeting: MeetingID, change: Int, taken: Bool, why: String = "", on: Day) {
    (self.meeting, self.change, self.taken, self.why, self.on) = (meeting, change, taken, why, on)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    guard let known = proceedings.changes.first(where: { $0.number == change }) else {
      return Refusal("the chair has asked for no change numbered \(change)")
    }
    return known.outcome.map { Refusal("change \(change) was dealt with on \($0.on.spoken)") }
      ?? (taken ? nil : Refusal(noReason: why, for: "not making the change"))
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.changes.change(where: { $0.number == change }, by: { $0.outcome = self })
  }

  public var sentence: Sentence {
    "change \(change) \(taken ? "made" : "not made")\(why.ifAny, after: ": ")"
  }
}

/// The agenda being cleared by the chair.
public struct AgendaCleared: ProceedingsChange, DatedEvent {
  public static let kind = "agenda.cleared"
  public let meeting: MeetingID
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, by: PersonID, on: Day) {
    (self.meeting, self.by, self.on) = (meeting, by, on)
  }

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    if let refusal = state.unknown(by) { return refusal }
    if proceedings.items.isEmpty {
      return Refusal("there is no agenda to clear yet", advice: "draft the agenda first")
    }
    return proceedings.changes.first { $0.outcome == nil }.map {
      Refusal(
        "change \($0.number), asked for by the chair (\"\($0.text)\"), has not been dealt with",
        advice: "record first whether it was made")
    }
  }

  public func apply(to proceedings: inout Proceedings) {
    (proceedings.cleared, proceedings.clearedEdition) = (on, proceedings.edition)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] { state.exclusionRemark(at: meeting) }

  public var sentence: Sentence { "agenda of \(meeting) cleared by \(by)" }
}
