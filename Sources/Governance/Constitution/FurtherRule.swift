/// A rule of the document that the record cannot judge: kept in its own words, and told as not
/// assessed.
public struct FurtherRule: Rule {
  /// The rule, in the document's words.
  public let words: String

  public static let key = "further"
  public static let about = "what else the document rules, which is told and not assessed"
  public static let weight = RuleWeight.besides
  public static let holdsBesideOthers = true

  public static let keys = [
    FileKey(
      "rule", "the rule, in the document's words",
      suchAs: "members of the public may film the meeting", isRequired: true)
  ]

  public init(_ fields: Fields) { words = fields.text("rule") ?? "" }

  public var sentence: String { "\(words) (not assessed)" }
}
