/// A recommendation being put to the meeting by the chair.
public struct QuestionPut: Event {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: ItemID
  /// The parts put.
  public let parts: [String]
  /// When it happened.
  public let at: Moment

  /// The event with those particulars.
  public init(meeting: MeetingID, item: ItemID, parts: [String], at: Moment) {
    self.meeting = meeting
    self.item = item
    self.parts = parts
    self.at = at
  }

  /// The name on disk.
  public static let kind = "question.put"

  /// The stream it is written to.
  public var stream: Stream { .meeting(meeting) }

  /// When it happened.
  public var happened: Moment? { at }

  /// Why it cannot be done now, or nil.
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

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.questions.insert(QuestionAsked(item: item, parts: parts, at: at), inTime: \.at)
    }
  }

  /// What happened.
  public var sentence: Sentence {
    "recommendation on item \(item, at: meeting) put at \(at.time)"
  }
}
