/// A change that the chair asked for being taken, or not.
public struct ChangeSettled: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Its number within the meeting, from 1.
  public let change: Int
  /// Whether it was taken.
  public let taken: Bool
  /// Why not, or how.
  public let why: String
  /// The day.
  public let on: Day

  /// The event with those particulars.
  public init(meeting: MeetingID, change: Int, taken: Bool, why: String = "", on: Day) {
    self.meeting = meeting
    self.change = change
    self.taken = taken
    self.why = why
    self.on = on
  }

  /// The name on disk.
  public static let kind = "change.settled"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      guard let index = proceedings.changes.firstIndex(where: { $0.number == change }) else {
        return
      }
      proceedings.changes[index].outcome = RequestedChange.Outcome(taken: taken, why: why, on: on)
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "change \(change) \(taken ? "taken" : "not taken")\(why.isEmpty ? "" : ": \(why)")"
  }
}
