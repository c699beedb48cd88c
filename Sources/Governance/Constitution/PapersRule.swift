/// How long before a meeting its agenda and reports must be available to whom.
public struct PapersRule: Rule {
  /// The least time before the meeting.
  public let atLeast: Span
  public let to: [String]

  public let sentence: String

  public static let key = "papers"
  public static let about = "when papers are due"
  public static let weight = RuleWeight.needed

  /// The key `until`, since `to` names those who have them.
  public static let lastDayKey = "until"

  /// Those who have the papers where nobody is named, and whoever is sent them if nobody is.
  static let members = "members"
  /// Those for whom they are published.
  static let `public` = "public"

  /// Whether what is sent there is open to everybody.
  static func isPublic(_ recipient: String) -> Bool {
    ["public", "the-public", "press", "the-press", "library", "the-library", "website"]
      .contains(recipient.typedWord)
  }

  public static let holdsBesideOthers = true
  public static let conditions: [When.Kind] = [.series]

  /// Everybody who must have them: the members, where nobody is named.
  var recipients: [String] { to.isEmpty ? [PapersRule.members] : to }

  public static let keys = [
    FileKey(
      period: "at-least", "the least time before the meeting", suchAs: "3 working days before",
      isRequired: true),
    FileKey(
      entries: "to", "who must have them by then; the members where nobody is named",
      suchAs: "[members, public]"),
  ]

  public init(_ fields: Fields) {
    atLeast = fields.needed(span: "at-least", .before)
    to = fields.texts("to") ?? []
    sentence =
      "agenda and reports available\(to.recipients, after: " to ") at least \(atLeast) the meeting"
  }
}
