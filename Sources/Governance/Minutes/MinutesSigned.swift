/// The minutes of a meeting being signed after they were confirmed.
public struct MinutesSigned: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// Who signed them.
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
  public static let kind = "minutes.signed"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.hasNoMinutes(meeting, by: on) ?? state.unknown(by) { return refusal }
    guard let standing = state.heading(meeting)?.minutes, let confirmed = standing.confirmed else {
      return Refusal(
        "the minutes of \(meeting) are not confirmed yet", expected: "minutes confirm first")
    }
    if on < confirmed.on {
      return Refusal("\(on.spoken) is before they were confirmed, \(confirmed.on.spoken)")
    }
    return standing.signed.map {
      Refusal(
        "the minutes of \(meeting) were signed \($0.on.spoken) by \(state.directory.name(of: $0.by))"
      )
    }
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) { $0.signed = MinutesStanding.Signed(by: by, on: on) }
  }

  /// What happened.
  public var sentence: Sentence {
    "minutes of \(meeting) signed by \(by) on \(on.spoken)"
  }
}
