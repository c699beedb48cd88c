/// The chair having cleared the minutes of a meeting, with what was changed.
public struct MinutesCleared: HeadingEvent, DatedEvent {
  public static let kind = "minutes.cleared"
  public let meeting: MeetingID
  public let by: PersonID
  public let changes: [String]
  /// The SHA-256 of the text that was cleared.
  public let text: String
  /// The number of the first minute, where it was known.
  public let first: Int?
  /// The number of the last minute, where it was known.
  public let last: Int?
  public let on: Day

  public init(
    meeting: MeetingID, by: PersonID, changes: [String] = [], text: String, first: Int? = nil,
    last: Int? = nil, on: Day
  ) {
    (self.meeting, self.by, self.changes, self.text) = (meeting, by, changes, text)
    (self.first, self.last, self.on) = (first, last, on)
  }

  /// The numbers of the minutes, where they were known.
  public var numbers: ClosedRange<Int>? { recordedRange(first, last) }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.hasNoMinutes(meeting, by: on) ?? state.unknown(by) { return refusal }
    if let confirmed = state.heading(meeting)?.minutes.confirmed {
      return Refusal(
        "the minutes of \(meeting) were confirmed \(confirmed.on.spoken)",
        expected: "a correction as a minute of the next meeting")
    }
    return changes.contains(where: \.isBlank)
      ? Refusal("what was changed is missing", expected: "what the chair changed") : nil
  }

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) { $0.cleared.append(self) }
  }

  public var sentence: Sentence {
    let numbers = numbers.map { ", \($0.lowerBound) to \($0.upperBound)," } ?? ""
    let said = changes.isEmpty ? "" : ", with changes: \(changes.joined(separator: "; "))"
    return "minutes of \(meeting)\(numbers) cleared by \(by) on \(on.spoken)\(said)"
  }
}

/// The first number of a meeting's minutes being set by hand.
public struct MinutesNumbered: HeadingEvent {
  public static let kind = "minutes.numbered"
  public let meeting: MeetingID
  public let first: Int
  public let why: String

  public init(meeting: MeetingID, first: Int, why: String) {
    (self.meeting, self.first, self.why) = (meeting, first, why)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if !(1...99_999).contains(first) {
      return Refusal(
        "\(first) is not a minute number", expected: "a whole number from 1 to 99999")
    }
    if why.isBlank {
      return Refusal("a first number set by hand needs its reason", expected: "why")
    }
    return state.heading(meeting)?.minutes.confirmed.map {
      Refusal("the minutes of \(meeting) were confirmed \($0.on.spoken) under their numbers")
    }
  }

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) { $0.numbering = self }
  }

  public var sentence: Sentence {
    "minutes of \(meeting) begin with \(first): \(why)"
  }
}

/// The range of two numbers as they were recorded; nil where one is missing or they are reversed.
func recordedRange(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
  guard let first, let last, first <= last else { return nil }
  return first...last
}
