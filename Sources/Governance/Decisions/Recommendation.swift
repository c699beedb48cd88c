/// What an item asks the board to agree, part by part, as it was worded from a moment on.
///
/// The first wording is the report's; every later one is an amendment, and all are kept.
public struct Recommendation: Equatable, Sendable {
  public let item: ItemID
  /// The parts, (a), (b) and so on in order.
  public let parts: [String]
  /// Who moved the wording, where it is not the report's.
  public let by: PersonID?
  public let at: Moment

  /// The letters of parts, in order.
  public static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
}

/// What an item asks for being worded, by its report or by an amendment; earlier wordings are kept.
public struct RecommendationWorded: MeetingEvent, TimedEvent {
  public static let kind = "recommendation.worded"
  public let meeting: MeetingID
  public let item: ItemID
  /// The parts, (a), (b) and so on in order.
  public let parts: [String]
  /// Who moved it, where it is not the report's.
  public let by: PersonID?
  public let at: Moment

  public init(meeting: MeetingID, item: ItemID, parts: [String], by: PersonID? = nil, at: Moment) {
    (self.meeting, self.item, self.parts, self.by, self.at) = (meeting, item, parts, by, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.notHeld(meeting) ?? state.unknown(item, at: meeting) { return refusal }
    if let by, let refusal = state.unknown(by) { return refusal }
    if parts.isEmpty || parts.contains(where: \.isBlank) {
      return Refusal("a recommendation needs its wording", expected: "that …")
    }
    let before = state.proceedings[meeting]?.recommendation(on: item, at: at)?.parts
    return before == parts ? Refusal("the recommendation already has that wording") : nil
  }

  public func apply(to state: inout State) {
    state.changeProceedings(meeting) {
      $0.recommendations.insert(
        Recommendation(item: item, parts: parts, by: by, at: at), inTime: \.at)
    }
  }

  public var sentence: Sentence {
    guard let by else {
      return "recommendation on item \(item, at: meeting): \(parts.joined(separator: "; "))"
    }
    return
      "recommendation on item \(item, at: meeting) reworded by \(by): \(parts.joined(separator: "; "))"
  }
}

/// A recommendation having been put to the meeting.
public struct PutQuestion: Equatable, Sendable {
  public let item: ItemID
  public let parts: [String]
  public let at: Moment
}

/// A recommendation being put to the meeting by the chair.
public struct QuestionPut: MeetingEvent, TimedEvent {
  public static let kind = "question.put"
  public let meeting: MeetingID
  public let item: ItemID
  public let parts: [String]
  public let at: Moment

  public init(meeting: MeetingID, item: ItemID, parts: [String], at: Moment) {
    (self.meeting, self.item, self.parts, self.at) = (meeting, item, parts, at)
  }

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.cannotPut(item, at: at, meeting) { return refusal }
    if let refusal = state.agreed(parts, on: item, at: meeting) { return refusal }
    if let refusal = state.noRecommendation(on: item, at: at, meeting) { return refusal }
    let known = state.proceedings[meeting]?.recommendation(on: item, at: at)?.parts ?? []
    return parts.isEmpty || !parts.allSatisfy(known.contains)
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
