/// What every member must accept before taking part in some of the business.
public struct AcceptanceRule: Rule {
  public let of: [Acceptance.Subject]

  public static let key = "acceptance"

  public init?(_ rule: RuleFields) {
    of = rule.fields.words("of", of: Acceptance.Subject.self, isRequired: true)
    if of.isEmpty { return nil }
  }

  public var written: [Entry?] { [Entry("of", list: of.map(\.rawValue))] }

  public var sentence: String {
    "every member accepts " + of.map(\.name).joined(separator: " and ")
  }
}
