/// The minutes of a meeting being signed after they were confirmed.
public struct MinutesSigned: HeadingEvent, DatedEvent {
  public static let kind = "minutes.signed"
  public let meeting: MeetingID
  /// Who signed them.
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, by: PersonID, on: Day) {
    (self.meeting, self.by, self.on) = (meeting, by, on)
  }

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

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) { $0.signed = MinutesProgress.Signed(by: by, on: on) }
  }

  public var sentence: Sentence {
    "minutes of \(meeting) signed by \(by) on \(on.spoken)"
  }
}
