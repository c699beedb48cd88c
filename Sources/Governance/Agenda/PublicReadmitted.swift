/// The public being let in again.
public struct PublicReadmitted: MeetingEvent, TimedEvent {
  public static let kind = "public.readmitted"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notOpen(at: at, meeting) { return refusal }
    return state.proceedings[meeting]?.isPublicOut(at: at) ?? false
      ? nil : Refusal("the public are in the room at \(at.time)")
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.publicMoves.insert(PublicMove(at: at, isOut: false), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    "public in again at \(at.time)"
  }
}
