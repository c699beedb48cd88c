/// The public being let in again.
public struct PublicReadmitted: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, at: Moment) {
    self.meeting = meeting
    self.at = at
  }

  /// The name on disk.
  public static let kind = "public.readmitted"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notOpen(at: at, meeting) { return refusal }
    return state.proceedings[meeting]?.isPublicOut(at: at) ?? false
      ? nil : Refusal("the public are in the room at \(at.time)")
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.publicMoves.insert(PublicMove(at: at, isOut: false), inTime: \.at)
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "public in again at \(at.time)"
  }
}
