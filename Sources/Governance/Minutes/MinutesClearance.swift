/// The chair having cleared the minutes of a meeting, with what was changed.
public struct MinutesCleared: MinutesEvent {
  public static let kind = "minutes.cleared"
  public let meeting: MeetingID
  public let by: PersonID
  public var changes: [String] = []
  /// The SHA-256 of the text that was cleared.
  public let text: String
  /// The number of the first minute, where it was known.
  public var first: Int?
  /// The number of the last minute, where it was known.
  public var last: Int?
  public let on: Day

  /// The numbers of the minutes, where they were known.
  public var numbers: ClosedRange<Int>? { recordedRange(first, last) }

  public func objection(to minutes: MinutesProgress, in state: State) -> Refusal? {
    state.unknown(by)
      ?? minutes.confirmed.map {
        Refusal(
          "the minutes were confirmed on \($0.on.spoken)",
          advice: "record a correction as a minute of the next meeting")
      }
      ?? Refusal(
        if: changes.contains(where: \.isBlank), "a change has no wording",
        advice: "say what the chair changed")
  }

  public func apply(to heading: inout MeetingHeading) { heading.minutes.cleared.append(self) }

  public var sentence: Sentence {
    let numbers = numbers.map { ", \($0.lowerBound) to \($0.upperBound)," } ?? ""
    let said = changes.joined(separator: "; ").ifAny
    return
      "minutes of \(meeting)\(numbers) cleared by \(by) on \(on.spoken)\(said, after: ", with changes: ")"
  }
}

/// The first number of a meeting's minutes being set by hand.
public struct MinutesNumbered: HeadingChange {
  public static let kind = "minutes.numbered"
  public let meeting: MeetingID
  public let first: Int
  public let why: String

  public init(meeting: MeetingID, first: Int, why: String) {
    (self.meeting, self.first, self.why) = (meeting, first, why)
  }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    Refusal(
      if: !(1...99_999).contains(first), "\(first) is not a minute number",
      expected: "a whole number from 1 to 99999")
      ?? Refusal(noReason: why, for: "setting the first number by hand")
      ?? heading.minutes.confirmed.map {
        Refusal(
          "the minutes were confirmed on \($0.on.spoken); their numbering can no longer be changed")
      }
  }

  public func apply(to heading: inout MeetingHeading) { heading.minutes.numbering = self }

  public var sentence: Sentence { "minutes of \(meeting) begin with \(first): \(why)" }
}

/// The range of two numbers as they were recorded; nil where one is missing or they are reversed.
func recordedRange(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
  guard let first, let last, first <= last else { return nil }
  return first...last
}
