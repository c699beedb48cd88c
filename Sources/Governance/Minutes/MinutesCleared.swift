/// The chair having cleared the minutes of a meeting, with what was changed.
public struct MinutesCleared: HeadingEvent, DatedEvent {
  public static let kind = "minutes.cleared"
  public let meeting: MeetingID
  /// Who cleared them.
  public let by: PersonID
  /// What the chair changed.
  public let changes: [String]
  /// The SHA-256 of the text that was cleared.
  public let text: String
  /// The number of the first minute, where it was known.
  public let first: Int?
  /// The number of the last minute, where it was known.
  public let last: Int?
  public let on: Day

  public init(
    meeting: MeetingID, by: PersonID, changes: [String] = [], text: String, first: Int? = nil,
    last: Int? = nil, on: Day
  ) {
    (self.meeting, self.by, self.changes, self.text) = (meeting, by, changes, text)
    (self.first, self.last, self.on) = (first, last, on)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.hasNoMinutes(meeting, by: on) ?? state.unknown(by) { return refusal }
    if let confirmed = state.heading(meeting)?.minutes.confirmed {
      return Refusal(
        "the minutes of \(meeting) were confirmed \(confirmed.on.spoken)",
        expected: "a correction as a minute of the next meeting")
    }
    return changes.contains(where: \.isBlank)
      ? Refusal("a change needs its words", expected: "what the chair changed") : nil
  }

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) {
      $0.cleared.append(
        MinutesProgress.Cleared(
          by: by, changes: changes, on: on, text: text, numbers: recordedRange(first, last)))
    }
  }

  public var sentence: Sentence {
    let numbers = recordedRange(first, last).map { ", \($0.lowerBound) to \($0.upperBound)," } ?? ""
    let said = changes.isEmpty ? "" : ", with changes: \(changes.joined(separator: "; "))"
    return "minutes of \(meeting)\(numbers) cleared by \(by) on \(on.spoken)\(said)"
  }
}
