/// The first number of a meeting's minutes being set by hand.
public struct MinutesNumbered: HeadingEvent {
  public static let kind = "minutes.numbered"
  public let meeting: MeetingID
  /// The first number.
  public let first: Int
  public let why: String

  public init(meeting: MeetingID, first: Int, why: String) {
    (self.meeting, self.first, self.why) = (meeting, first, why)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) { return refusal }
    if !(1...99_999).contains(first) {
      return Refusal(
        "\(first) is no number of a minute", expected: "a whole number from 1 to 99999")
    }
    if why.isBlank {
      return Refusal("a first number set by hand needs its reason", expected: "why")
    }
    return state.heading(meeting)?.minutes.confirmed.map {
      Refusal("the minutes of \(meeting) were confirmed \($0.on.spoken) under their numbers")
    }
  }

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) {
      $0.numbering = MinutesProgress.Numbering(first: first, why: why)
    }
  }

  public var sentence: Sentence {
    "minutes of \(meeting) begin with \(first): \(why)"
  }
}
