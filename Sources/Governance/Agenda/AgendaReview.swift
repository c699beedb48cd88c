/// A change that the chair asked for in the agenda or in a report, and whether it was taken.
public struct RequestedChange: Equatable, Sendable {
  /// What became of it.
  public struct Outcome: Equatable, Sendable {
    public let taken: Bool
    public let why: String
    public let on: Day
  }

  public let number: Int
  public let item: ItemID?
  public let text: String
  public let by: PersonID
  public let on: Day
  /// What became of it, once that is settled.
  public var outcome: Outcome?
}

/// The chair asking for a change in the agenda or in a report.
public struct ChangeRequested: MeetingEvent, DatedEvent {
  public static let kind = "change.requested"
  public let meeting: MeetingID
  public let item: ItemID?
  public let text: String
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, item: ItemID? = nil, text: String, by: PersonID, on: Day) {
    (self.meeting, self.item, self.text, self.by, self.on) = (meeting, item, text, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(by) { return refusal }
    if let item, let refusal = state.unknown(item, at: meeting) { return refusal }
    return text.isBlank ? Refusal("a change needs its wording", expected: "what to change") : nil
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

/// A change that the chair asked for being taken, or not.
public struct ChangeSettled: MeetingEvent, DatedEvent {
  public static let kind = "change.settled"
  public let meeting: MeetingID
  public let change: Int
  public let taken: Bool
  public let why: String
  public let on: Day

  public init(meeting: MeetingID, change: Int, taken: Bool, why: String = "", on: Day) {
    (self.meeting, self.change, self.taken, self.why, self.on) = (meeting, change, taken, why, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let known = state.proceedings[meeting]?.changes.first(where: { $0.number == change })
    else {
      return Refusal("no change \(change) was asked for", expected: "one that the chair asked for")
    }
    if let outcome = known.outcome {
      return Refusal("change \(change) was settled on \(outcome.on.spoken)")
    }
    return !taken && why.isBlank
      ? Refusal("a change that is not taken needs the reason", expected: "why") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      guard let index = proceedings.changes.firstIndex(where: { $0.number == change }) else {
        return
      }
      proceedings.changes[index].outcome = RequestedChange.Outcome(taken: taken, why: why, on: on)
    }
  }

  public var sentence: Sentence {
    "change \(change) \(taken ? "taken" : "not taken")\(why.isEmpty ? "" : ": \(why)")"
  }
}

/// The agenda being cleared by the chair.
public struct AgendaCleared: MeetingEvent, DatedEvent {
  public static let kind = "agenda.cleared"
  public let meeting: MeetingID
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, by: PersonID, on: Day) {
    (self.meeting, self.by, self.on) = (meeting, by, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(by) { return refusal }
    guard let proceedings = state.proceedings[meeting], !proceedings.items.isEmpty else {
      return Refusal("there is no agenda yet to be cleared", expected: "one to be drafted first")
    }
    let open = proceedings.changes.filter { $0.outcome == nil }
    return open.isEmpty
      ? nil
      : Refusal(
        "the chair's change \(open[0].number) is not settled: \(open[0].text)",
        expected: "every change to be settled first")
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { $0.cleared = on }
  }

  public var sentence: Sentence {
    "agenda of \(meeting) cleared by \(by)"
  }
}
