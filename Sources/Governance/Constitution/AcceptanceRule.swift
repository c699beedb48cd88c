/// What every member must accept before taking part in some of the business.
public struct AcceptanceRule: Rule {
  /// What is to be accepted.
  public let of: [Acceptance.Subject]

  /// The key `acceptance`.
  public static let key = "acceptance"

  /// Reads `of`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let expected = Acceptance.Subject.allCases.map(\.rawValue).joined(separator: " or ")
    if !fields.has("of") { fields.missing("of", expected) }
    let words = fields.texts("of")
    if words == [] { fields.fail("of", .values([]), expected) }
    of = (words ?? []).compactMap { word in
      if let subject = Acceptance.Subject(rawValue: word) { return subject }
      fields.fail("of", .value(word), expected)
      return nil
    }
    if of.isEmpty { return nil }
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] { [Outline.Entry("of", .values(of.map(\.rawValue)))] }

  /// The rule in one sentence.
  public var sentence: String {
    "every member accepts " + of.map(\.name).joined(separator: " and ")
  }
}
