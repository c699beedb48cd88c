/// The minutes of a meeting being sent to recipients on a day.
public struct MinutesDespatched: MinutesEvent {
  public static let kind = "minutes.despatched"
  public let meeting: MeetingID
  /// To whom, as the constitution names them.
  public let recipients: [String]
  public let on: Day
  /// The SHA-256 of the copy that went, where one is kept.
  public var text: String?
  /// The number of the first minute, where it was known.
  public var first: Int?
  /// The number of the last minute, where it was known.
  public var last: Int?

  public func objection(to minutes: MinutesProgress, in state: State) -> Refusal? {
    Refusal(if: recipients.isEmpty, "no recipient is named", expected: "recipients such as members")
  }

  public func apply(to heading: inout MeetingHeading) {
    heading.despatches += recipients.map {
      Despatch(recipient: $0, on: on, text: text, numbers: recordedRange(first, last))
    }
  }

  public var sentence: Sentence {
    "minutes of \(meeting) sent\(recipients.recipients, after: " to ") on \(on.spoken)"
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
public struct MinutesPublished: MinutesEvent {
  public static let kind = "minutes.published"
  public let meeting: MeetingID
  public let on: Day
  public let place: String
  /// The SHA-256 of the public copy.
  public let text: String

  public func objection(to minutes: MinutesProgress, in state: State) -> Refusal? {
    Refusal(
      if: place.isBlank, "the place of publication is missing",
      expected: "a place such as the Council's website")
  }

  public func apply(to heading: inout MeetingHeading) { heading.minutes.published.append(self) }

  public var sentence: Sentence { "minutes of \(meeting) published on \(on.spoken), \(place)" }
}

/// Who has to be sent the minutes of a meeting on a day.
public struct MinutesRecipients: Equatable, Sendable {
  /// The members in post on the day of sending.
  public let members: [PersonID]
  /// Those who were members on the day of the meeting and have left since.
  public let left: [PersonID]
}

extension State {
  /// Who "all members" are when the minutes of a meeting go out on a day; nil of an unknown
  /// meeting.
  public func recipientsOfMinutes(of meeting: MeetingID, on day: Day) -> MinutesRecipients? {
    guard let board = boards[meeting.board], let heading = board.meetings[meeting] else {
      return nil
    }
    let now = board.people(on: day)
    return MinutesRecipients(
      members: now, left: board.people(on: heading.day).filter { !now.contains($0) })
  }
}
