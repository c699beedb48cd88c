/// What every member must accept before taking part in some of the business.
public struct AcceptanceRule: Rule {
  public let of: [Acceptance.Subject]

  public static let key = "acceptance"
  public static let about = "what members must accept"
  public static let holdsBesideOthers = true

  public static let keys = [
    FileKey(
      "of", "what every member must accept", someOf: Acceptance.Subject.self,
      suchAs: [.confidentiality, .code], isRequired: true)
  ]

  public init(_ fields: Fields) { of = fields.words("of") }

  public var sentence: String {
    "every member accepts " + of.map(\.name).joined(separator: " and ")
  }
}
