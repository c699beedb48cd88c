/// A later meeting confirming the minutes of an earlier one, with what it corrected.
public struct MinutesConfirmed: MinutesEvent {
  public static let kind = "minutes.confirmed"
  /// The meeting whose minutes they are.
  public let meeting: MeetingID
  /// The meeting that confirmed them.
  public let at: MeetingID
  public let on: Day
  /// Who presided there and signed them, where they were signed at once.
  public let by: PersonID?
  public let corrections: [String]

  public init(
    meeting: MeetingID, at: MeetingID, on: Day, by: PersonID? = nil, corrections: [String] = []
  ) {
    (self.meeting, self.at, self.on, self.by, self.corrections) = (meeting, at, on, by, corrections)
  }

  public func objection(to minutes: MinutesProgress, in state: State) -> Refusal? {
    if let refusal = state.notHeld(at) ?? by.flatMap(state.unknown) { return refusal }
    guard at.board == meeting.board, let later = state.heading(at)?.opened,
      let earlier = state.heading(meeting)?.opened, earlier < later
    else {
      return Refusal(
        "\(state.name(of: at)) cannot have confirmed these minutes: it was not held after the "
          + "meeting they record",
        advice: "name the later meeting that confirmed them")
    }
    return Refusal(
      if: on < later.day,
      "\(on.spoken) is before the meeting that confirmed them, on \(later.day.spoken)")
      ?? minutes.confirmed.map {
        Refusal("the minutes have been confirmed already, on \($0.on.spoken)")
      }
      ?? Refusal(
        if: corrections.contains(where: \.isBlank), "a correction has no wording",
        advice: "give the correction in words")
  }

  public func apply(to heading: inout MeetingHeading) {
    heading.minutes.confirmed = self
    if let by { heading.minutes.signed = MinutesSigned(meeting: meeting, by: by, on: on) }
  }

  /// Says that the constitution has minutes confirmed at ordinary meetings only.
  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let board = state.boards[meeting.board], let later = board.meetings[at],
      later.isExtraordinary,
      let stated = board.provision(
        of: MinutesRule.self,
        in: Circumstances(board, on: later.day, of: board.meetings[meeting])),
      stated.rule?.isConfirmedAtOrdinary ?? false
    else { return [] }
    return [
      "\(state.name(of: at)) is extraordinary, and minutes are confirmed at ordinary meetings"
        + "\(stated.clause, after: " [", before: "]")"
    ]
  }

  public var sentence: Sentence {
    let said = corrections.joined(separator: "; ").ifAny
    let confirmed: Sentence = "minutes of \(meeting) confirmed at \(at) on \(on.spoken)"
    return "\(confirmed)\(by, after: ", signed by ")\(said, after: "; corrected: ")"
  }
}

/// The minutes of a meeting being signed after they were confirmed.
public struct MinutesSigned: MinutesEvent {
  public static let kind = "minutes.signed"
  public let meeting: MeetingID
  public let by: PersonID
  public let on: Day

  public init(meeting: MeetingID, by: PersonID, on: Day) {
    (self.meeting, self.by, self.on) = (meeting, by, on)
  }

  public func objection(to minutes: MinutesProgress, in state: State) -> Refusal? {
    if let refusal = state.unknown(by) { return refusal }
    guard let confirmed = minutes.confirmed else {
      return Refusal(
        "the minutes are not confirmed yet", advice: "record first the meeting that confirmed them")
    }
    return Refusal(
      if: on < confirmed.on,
      "\(on.spoken) is before the minutes were confirmed, on \(confirmed.on.spoken)")
      ?? minutes.signed.map {
        let name = state.directory.name(of: $0.by)
        return Refusal("the minutes have been signed already, on \($0.on.spoken) by \(name)")
      }
  }

  public func apply(to heading: inout MeetingHeading) { heading.minutes.signed = self }

  public var sentence: Sentence { "minutes of \(meeting) signed by \(by) on \(on.spoken)" }
}

extension State {
  /// That the minutes were signed by somebody other than whoever presided where they were
  /// confirmed; nil where they were not, or what went on there is not loaded.
  func signatoryFinding(of meeting: MeetingID) -> String? {
    guard let standing = heading(meeting)?.minutes, let confirmed = standing.confirmed,
      let signed = standing.signed,
      let presiding = proceedings[confirmed.at]?.attendance.presiding, !presiding.isEmpty,
      !presiding.contains(where: { $0.person == signed.by })
    else { return nil }
    let names = presiding.map { directory.name(of: $0.person) }
    return "the minutes were signed by \(directory.name(of: signed.by)), but "
      + "\(names.joined(separator: ", then ")) presided when they were confirmed"
  }
}
