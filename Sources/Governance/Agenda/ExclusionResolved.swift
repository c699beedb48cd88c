/// The board agreeing, in open session, to exclude the public as drafted.
public struct ExclusionResolved: MeetingEvent, TimedEvent {
  public static let kind = "exclusion.resolved"
  public let meeting: MeetingID
  public let at: Moment

  public init(meeting: MeetingID, at: Moment) {
    (self.meeting, self.at) = (meeting, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotDecide(at: at, meeting) { return refusal }
    guard let proceedings = state.proceedings[meeting],
      proceedings.exclusions.contains(where: { $0.resolved == nil })
    else {
      return Refusal(
        "no resolution to exclude the public is drafted", expected: "agenda exclude first")
    }
    if proceedings.isPublicOut(at: at) {
      return Refusal("the public are out already: a resolution is agreed in open session")
    }
    let answer = state.quorum(of: meeting, at: at, for: proceedings.itemInHand(at: at)?.id)
    return answer.flatMap { state.inquorate($0, at: at) }
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) { proceedings in
      for index in proceedings.exclusions.indices
      where proceedings.exclusions[index].resolved == nil {
        proceedings.exclusions[index].resolved = at
      }
    }
  }

  public var sentence: Sentence {
    "resolved at \(at.time) to exclude the public"
  }
}
