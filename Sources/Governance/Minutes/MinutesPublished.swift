/// The minutes of a meeting being laid open to the public.
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
    return place.isBlank ? Refusal("publishing needs its place", expected: "where") : nil
  }

  public func apply(to state: inout State) {
    state.changeMinutes(of: meeting) {
      $0.published.append(MinutesProgress.Published(on: on, place: place, text: text))
    }
  }

  public var sentence: Sentence {
    "minutes of \(meeting) published on \(on.spoken), \(place)"
  }
}
