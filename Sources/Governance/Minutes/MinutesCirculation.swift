/// The minutes of a meeting being sent to recipients on a day.
public struct MinutesDespatched: HeadingEvent, DatedEvent {
  public static let kind = "minutes.despatched"
  public let meeting: MeetingID
  /// To whom, as the constitution names them.
  public let recipients: [String]
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
    (self.meeting, self.recipients, self.on, self.text) = (meeting, recipients, on, text)
    (first, last) = (numbers?.lowerBound, numbers?.upperBound)
  }

  public func objection(in state: State) -> Refusal? {
    if recipients.isEmpty { return Refusal("minutes need a recipient", expected: "members, say") }
    return state.hasNoMinutes(meeting, by: on)
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

/// The minutes of a meeting sent to one recipient on a day.
public struct Despatch: Codable, Equatable, Sendable {
  /// The recipient, as the constitution names it: `members`, `chief-executive-council`.
  public let recipient: String
  public let on: Day
  /// The SHA-256 of the copy that went, where one was kept.
  public var text: String?
  /// The first number and the last, where they were known.
  public var numbers: ClosedRange<Int>?
}

/// The minutes of a meeting being published.
public struct MinutesPublished: HeadingEvent, DatedEvent {
  public static let kind = "minutes.published"
  public let meeting: MeetingID
  public let on: Day
  public let place: String
  /// The SHA-256 of the public copy.
  public let text: String

  public init(meeting: MeetingID, on: Day, place: String, text: String) {
    (self.meeting, self.on, self.place, self.text) = (meeting, on, place, text)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.hasNoMinutes(meeting, by: on) { return refusal }
    return place.isBlank
      ? Refusal("where they were published is missing", expected: "a website, a library") : nil
  }

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) { $0.published.append(self) }
  }

  public var sentence: Sentence {
    "minutes of \(meeting) published on \(on.spoken), \(place)"
  }
}

/// Who has to be sent the minutes of a meeting on a day.
public struct MinutesRecipients: Equatable, Sendable {
  /// The members in post on the day of sending.
  public let members: [PersonID]
  /// Those who were members on the day of the meeting and have left since.
  public let left: [PersonID]
}

extension State {
  /// Who "all members" are when the minutes of a meeting go out on a day; nil of an unknown meeting.
  public func recipientsOfMinutes(of meeting: MeetingID, on day: Day) -> MinutesRecipients? {
    guard let board = boards[meeting.board], let heading = board.meetings[meeting] else {
      return nil
    }
    func people(_ day: Day) -> [PersonID] {
      var seen: Set<PersonID> = []
      return board.members(on: day).map(\.person).filter { seen.insert($0).inserted }
    }
    let now = people(day)
    return MinutesRecipients(
      members: now, left: people(heading.day).filter { !now.contains($0) })
  }
}
