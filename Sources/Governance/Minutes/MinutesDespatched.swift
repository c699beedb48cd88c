/// The minutes of a meeting being sent to recipients on a day.
public struct MinutesDespatched: HeadingEvent, DatedEvent {
  public static let kind = "minutes.despatched"
  public let meeting: MeetingID
  /// To whom, as the constitution names them.
  public let recipients: [String]
  /// The day of sending.
  public let on: Day
  /// The SHA-256 of the members' copy, where one is kept.
  public let text: String?
  /// The number of the first minute, where it was known.
  public let first: Int?
  /// The number of the last minute, where it was known.
  public let last: Int?

  public init(
    meeting: MeetingID, recipients: [String], on: Day, text: String? = nil,
    numbers: ClosedRange<Int>? = nil
  ) {
    self.meeting = meeting
    self.recipients = recipients
    self.on = on
    self.text = text
    first = numbers?.lowerBound
    last = numbers?.upperBound
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if recipients.isEmpty { return Refusal("minutes need a recipient", expected: "members, say") }
    guard let opened = state.heading(meeting)?.opened else {
      return Refusal("the meeting \(meeting) was not opened, and has no minutes")
    }
    return on < opened.day
      ? Refusal("\(on.spoken) is before the meeting itself, \(opened.day.spoken)") : nil
  }

  public func apply(to state: inout State) {
    let numbers = recordedRange(first, last)
    let despatches = recipients.map {
      Despatch(recipient: $0, on: on, text: text, numbers: numbers)
    }
    state.boards[meeting.board]?.meetings[meeting]?.despatches.append(contentsOf: despatches)
  }

  public var sentence: Sentence {
    "minutes of \(meeting) sent to \(recipients.joined(separator: ", ")) on \(on.spoken)"
  }
}
