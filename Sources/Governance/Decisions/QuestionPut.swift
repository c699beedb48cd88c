/// A recommendation being put to the meeting by the chair.
public struct QuestionPut: MeetingEvent, TimedEvent {
  public static let kind = "question.put"
  public let meeting: MeetingID
  public let item: ItemID
  /// The parts put.
  public let parts: [String]
  public let at: Moment

  public init(meeting: MeetingID, item: ItemID, parts: [String], at: Moment) {
    (self.meeting, self.item, self.parts, self.at) = (meeting, item, parts, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotPut(item, at: at, meeting) { return refusal }
    if let refusal = state.agreed(parts, on: item, at: meeting) { return refusal }
    guard let known = state.proceedings[meeting]?.recommendation(on: item, at: at) else {
      return Refusal(
        "item \(state.number(of: item, at: meeting)) has no recommendation to put",
        expected: "decision recommend first")
    }
    return parts.isEmpty || !parts.allSatisfy(known.parts.contains)
      ? Refusal("what is put is not what is recommended", expected: "parts of the recommendation")
      : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.questions.insert(PutQuestion(item: item, parts: parts, at: at), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    "recommendation on item \(item, at: meeting) put at \(at.time)"
  }
}
