/// The minutes of a meeting being laid open to the public.
public struct MinutesPublished: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The day.
  public let on: Day
  /// Where.
  public let place: String
  /// The SHA-256 of the public copy.
  public let text: String

  /// The event with those particulars.
  public init(meeting: MeetingID, on: Day, place: String, text: String) {
    self.meeting = meeting
    self.on = on
    self.place = place
    self.text = text
  }

  /// The name on disk.
  public static let kind = "minutes.published"

  /// The stream it is written to.
  public var stream: Stream { .board(meeting.board) }

  /// When it happened.
  public var happened: Moment? { on.begins }

  /// The meeting it is about.
  public var subject: MeetingID? { meeting }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.hasNoMinutes(meeting, by: on) { return refusal }
    return place.isBlank ? Refusal("publishing needs its place", expected: "where") : nil
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) {
      $0.published.append(MinutesStanding.Published(on: on, place: place, text: text))
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "minutes of \(meeting) published on \(on.spoken), \(place)"
  }
}
