/// What an item asks the board to agree, part by part, as it was worded from a moment on.
///
/// The first wording is the report's; every later one is an amendment, and all are kept.
public typealias Recommendation = RecommendationWorded

/// What an item asks for being worded, by its report or by an amendment; earlier wordings are kept.
public struct RecommendationWorded: ItemEvent, TimedEvent {
  /// The letters of parts, in order: a to z, then aa, ab and so on, further than anybody counts.
  public static let letters: [String] = {
    let alphabet = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let doubled = alphabet.flatMap { first in alphabet.map { first + $0 } }
    return alphabet + doubled + alphabet.flatMap { first in doubled.map { first + $0 } }
  }()

  public static let kind = "recommendation.worded"
  public let meeting: MeetingID
  public let item: ItemID
  /// The parts, (a), (b) and so on in order.
  public let parts: [String]
  /// Who moved it, where it is not the report's.
  public let by: PersonID?
  /// Who seconded it, where that was said.
  public let seconder: PersonID?
  public let at: Moment

  public init(
    meeting: MeetingID, item: ItemID, parts: [String], by: PersonID? = nil,
    seconder: PersonID? = nil, at: Moment
  ) {
    (self.meeting, self.item, self.parts, self.at) = (meeting, item, parts, at)
    (self.by, self.seconder) = (by, seconder)
  }

  public func objection(about known: AgendaItem, in state: State) -> Refusal? {
    let before = state.proceedings[meeting]?.recommendation(on: item, at: at)?.parts
    return by.flatMap(state.unknown) ?? seconder.flatMap(state.unknown)
      ?? Refusal(
        if: seconder != nil && by == nil, "a seconder is given, but nobody who moved it",
        advice: "say who moved it")
      ?? Refusal(if: seconder != nil && seconder == by, "nobody can second their own motion")
      ?? Refusal(
        if: parts.isEmpty || parts.contains(where: \.isBlank),
        "the recommendation has no wording", expected: "words such as \"that the plan be adopted\"")
      ?? Refusal(if: before == parts, "the recommendation already has that wording")
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.recommendations.insert(self, inTime: \.at)
  }

  public var sentence: Sentence {
    let said = parts.joined(separator: "; ")
    return
      "recommendation on item \(item, at: meeting)\(by, after: " moved by ")\(seconder, after: ", seconded by "): \(said)"
  }
}

/// A recommendation being put to the meeting by the chair.
public struct QuestionPut: ItemEvent, TimedEvent {
  public static let kind = "question.put"
  public let meeting: MeetingID
  public let item: ItemID
  public let parts: [String]
  public let at: Moment

  public init(meeting: MeetingID, item: ItemID, parts: [String], at: Moment) {
    (self.meeting, self.item, self.parts, self.at) = (meeting, item, parts, at)
  }

  public func objection(in state: State) -> Refusal? {
    let known = state.proceedings[meeting]?.recommendation(on: item, at: at)?.parts ?? []
    return state.cannotPut(item, at: at, meeting) ?? state.agreed(parts, on: item, at: meeting)
      ?? state.noRecommendation(on: item, at: at, meeting)
      ?? Refusal(
        if: parts.isEmpty || !parts.allSatisfy(known.contains),
        "what is put is not what is recommended",
        advice: "put parts of the recommendation, or reword it first")
  }

  public func apply(to proceedings: inout Proceedings) {
    proceedings.questions.insert(self, inTime: \.at)
  }

  public var sentence: Sentence { "recommendation on item \(item, at: meeting) put at \(at.time)" }
}
