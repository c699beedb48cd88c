/// How soon after a meeting its minutes go out, and to whom.
public struct MinutesRule: Rule {
  /// The most time after the meeting.
  public let within: Span
  /// Everybody who must have them by then.
  public let to: [String]
  /// Everybody who has them too, with no day stated.
  public let thenTo: [String]

  /// Everybody who must have them by then: the members, where nobody is named.
  public var timed: [String] { to.isEmpty ? ["members"] : to }

  public let sentence: String

  public static let key = "minutes"
  public static let about = "when minutes are due"
  public static let weight = RuleWeight.needed
  public static let holdsBesideOthers = true

  /// The key `until`, since `to` names those who have them.
  public static let lastDayKey = "until"

  public static let keys = [
    FileKey(
      period: "within", "the most time after the meeting", suchAs: "2 weeks after",
      isRequired: true),
    FileKey(
      "to", "who must have them by then; the members where nobody is named",
      suchAs: "[members, chief-executive-of-the-council]",
      expects: "one entry, or several in brackets"),
    FileKey(
      "then-to", "who has them too, with no day stated", suchAs: "[carers-groups, the-library]",
      expects: "one entry, or several in brackets"),
  ]

  public init(_ fields: Fields) {
    let span = fields.read("within") { text -> Span? in
      let span = try? SpanReader.span(text)
      return span?.side == .after || span?.side == .beginningWith ? span : nil
    }
    within = span ?? .unread
    to = fields.texts("to") ?? []
    thenTo = fields.texts("then-to") ?? []
    sentence =
      "minutes within \(within) the meeting\(to.recipients, after: " to ")"
      + "\(thenTo.recipients, after: "; then to ")"
  }
}
