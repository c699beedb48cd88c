/// How far the minutes of a meeting have got: numbered, cleared, published, confirmed, signed.
///
/// Drafts are not in the record; this is.
public struct MinutesProgress: Codable, Equatable, Sendable {
  /// The first number, where it was set by hand.
  public var numbering: MinutesNumbered?
  public var cleared: [MinutesCleared] = []
  public var published: [MinutesPublished] = []
  public var confirmed: MinutesConfirmed?
  public var signed: MinutesSigned?
}

/// Something that becomes of the minutes of a meeting on a day.
public protocol MinutesEvent: HeadingChange, DatedEvent {
  /// Why it cannot be done to the minutes as far as they have got, or nil.
  func objection(to minutes: MinutesProgress, in state: State) -> Refusal?
}

extension MinutesEvent {
  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    state.hasNoMinutes(meeting, by: on) ?? objection(to: heading.minutes, in: state)
  }
}

extension MeetingHeading {
  /// The numbers of its minutes as they went out, otherwise as they were cleared.
  public var minuteNumbers: ClosedRange<Int>? {
    despatches.last { $0.numbers != nil }?.numbers ?? minutes.cleared.last?.numbers
  }

  /// How far its minutes have got, in one line.
  public func minutesStanding(in directory: Directory) -> String {
    func by(_ person: PersonID, _ day: Day) -> String {
      "by \(directory.name(of: person)) on \(day.spoken)"
    }
    let out =
      despatches.map { "sent to \($0.recipient) on \($0.on.spoken)" }
      + minutes.published.map { "published on \($0.on.spoken), \($0.place)" }
    let said =
      [minutes.cleared.last.map { "cleared \(by($0.by, $0.on))" }] + out
      + [
        minutes.confirmed.map { "confirmed on \($0.on.spoken)" },
        minutes.signed.map { "signed \(by($0.by, $0.on))" },
      ]
    return said.compactMap { $0 }.joined(separator: "; ").ifAny ?? "draft, not yet cleared"
  }
}

extension State {
  /// The refusal for minutes of a meeting that has none by a day, because it was not opened by
  /// then.
  public func hasNoMinutes(_ meeting: MeetingID, by day: Day) -> Refusal? {
    if let refusal = notHeld(meeting) { return refusal }
    guard let opened = heading(meeting)?.opened else {
      return Refusal("\(name(of: meeting)) has not been opened, so there are no minutes")
    }
    return Refusal(
      if: day < opened.day,
      "\(day.spoken) is before the meeting was held, on \(opened.day.spoken)",
      expected: "that day or a later one")
  }
}
