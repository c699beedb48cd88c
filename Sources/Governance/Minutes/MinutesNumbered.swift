/// The first number of a meeting's minutes being set by hand.
public struct MinutesNumbered: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The first number.
  public let first: Int
  /// Why.
  public let why: String

  /// The event with those particulars.
  public init(meeting: MeetingID, first: Int, why: String) {
    self.meeting = meeting
    self.first = first
    self.why = why
  }

  /// The name on disk.
  public static let kind = "minutes.numbered"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) {
      $0.numbering = MinutesStanding.Numbering(first: first, why: why)
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "minutes of \(meeting) begin with \(first): \(why)"
  }
}
