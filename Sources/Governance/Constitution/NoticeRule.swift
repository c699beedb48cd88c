/// How long before a meeting its notice must be given, and what the notice must say.
public struct NoticeRule: Rule {
  /// What a notice may have to say.
  public enum Particular: String, CaseIterable, Sendable {
    case date, time, venue
  }

  /// The least time before the meeting.
  public let atLeast: Span
  /// What the notice must say.
  public let of: [Particular]

  public static let key = "notice"
  public static let about = "notice of meetings"
  public static let weight = RuleWeight.needed
  public static let holdsBesideOthers = true
  public static let conditions: [When.Kind] = [.series]

  public static let keys = [
    FileKey(
      period: "at-least", "the least time before the meeting", suchAs: "6 weeks before",
      isRequired: true),
    FileKey(
      "of", "what the notice must say", someOf: Particular.self, suchAs: Particular.allCases),
  ]

  public init(_ fields: Fields) {
    atLeast = fields.needed(span: "at-least", .before)
    of = fields.words("of")
  }

  public var sentence: String {
    "notice\(of.map(\.rawValue).listed.ifAny, after: " of ") at least \(atLeast) the meeting"
  }
}
