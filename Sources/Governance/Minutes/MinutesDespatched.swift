/// The minutes of a meeting being sent to recipients on a day.
public struct MinutesDespatched: Event {
  /// The meeting.
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

  /// The event with those particulars.
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

  /// The name on disk.
  public static let kind = "minutes.despatched"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if recipients.isEmpty { return Refusal("minutes need a recipient", expected: "members, say") }
    guard let opened = state.heading(meeting)?.opened else {
      return Refusal("the meeting \(meeting) was not opened, and has no minutes")
    }
    return on < opened.day
      ? Refusal("\(on.spoken) is before the meeting itself, \(opened.day.spoken)") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    let numbers = recordedRange(first, last)
    let despatches = recipients.map {
      Despatch(recipient: $0, on: on, text: text, numbers: numbers)
    }
    state.boards[meeting.board]?.meetings[meeting]?.despatches.append(contentsOf: despatches)
  }

  /// What happened.
  public var sentence: Sentence {
    "minutes of \(meeting) sent to \(recipients.joined(separator: ", ")) on \(on.spoken)"
  }
}
