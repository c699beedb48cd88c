/// A change that the chair asked for being taken, or not.
public struct ChangeSettled: MeetingEvent, DatedEvent {
  public static let kind = "change.settled"
  public let meeting: MeetingID
  /// Its number within the meeting, from 1.
  public let change: Int
  /// Whether it was taken.
  public let taken: Bool
  /// Why not, or how.
  public let why: String
  public let on: Day

  public init(meeting: MeetingID, change: Int, taken: Bool, why: String = "", on: Day) {
    (self.meeting, self.change, self.taken, self.why, self.on) = (meeting, change, taken, why, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    guard let known = state.proceedings[meeting]?.changes.first(where: { $0.number == change })
    else {
      return Refusal("no change \(change) was asked for", expected: "quorate agenda show")
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
