/// A later meeting confirming the minutes of an earlier one, with what it corrected.
public struct MinutesConfirmed: HeadingEvent, DatedEvent {
  public static let kind = "minutes.confirmed"
  /// The meeting whose minutes they are.
  public let meeting: MeetingID
  /// The meeting that confirmed them.
  public let at: MeetingID
  public let on: Day
  /// Who presided there and signed them, where they were signed at once.
  public let by: PersonID?
  /// What it corrected.
  public let corrections: [String]

  public init(
    meeting: MeetingID, at: MeetingID, on: Day, by: PersonID? = nil, corrections: [String] = []
  ) {
    (self.meeting, self.at, self.on, self.by, self.corrections) = (meeting, at, on, by, corrections)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.hasNoMinutes(meeting, by: on) ?? state.notHeld(at)
      ?? by.flatMap(state.unknown)
    {
      return refusal
    }
    guard at.board == meeting.board, let later = state.heading(at)?.opened,
      let earlier = state.heading(meeting)?.opened, earlier < later
    else {
      return Refusal(
        "\(at) is no later meeting of \(meeting.board) that was opened",
        expected: "the meeting that confirmed them")
    }
    if on < later.day {
      return Refusal("\(on.spoken) is before \(at) was opened, \(later.day.spoken)")
    }
    if let confirmed = state.heading(meeting)?.minutes.confirmed {
      return Refusal(
        "the minutes of \(meeting) were confirmed \(confirmed.on.spoken) at \(confirmed.at)")
    }
    return corrections.contains(where: \.isBlank)
      ? Refusal("a correction needs its words", expected: "what was corrected") : nil
  }

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) {
      $0.confirmed = MinutesProgress.Confirmed(at: at, on: on, corrections: corrections)
      if let by { $0.signed = MinutesProgress.Signed(by: by, on: on) }
    }
  }

  public var sentence: Sentence {
    let signed: Sentence = by.map { ", signed by \($0)" } ?? ""
    let said = corrections.isEmpty ? "" : "; corrected: \(corrections.joined(separator: "; "))"
    return "minutes of \(meeting) confirmed at \(at) on \(on.spoken)\(signed)\(said)"
  }
}
