/// By which law the public are admitted and excluded.
public struct AccessRule: Rule {
  /// The law.
  public enum Law: String, CaseIterable, Sendable {
    /// Part VA of the Local Government Act 1972: exempt and confidential information, and a
    /// resolution before the public leave.
    case partVA = "local-government-act-1972-part-va"
    /// The Public Bodies (Admission to Meetings) Act 1960.
    case admission = "public-bodies-act-1960"
    /// The constitution's own words.
    case constitution

    /// The law as it is said.
    public var name: String {
      switch self {
      case .partVA: return "Part VA of the Local Government Act 1972"
      case .admission: return "the Public Bodies (Admission to Meetings) Act 1960"
      case .constitution: return "the constitution's own provisions"
      }
    }
  }

  public let law: Law

  public static let key = "access"
  public static let about = "how the public are admitted"
  public static let weight = RuleWeight.usual

  public static let keys = [
    FileKey("under", "the law that applies", oneOf: Law.self, suchAs: .partVA, isRequired: true)
  ]

  public init(_ fields: Fields) { law = fields.word("under") }

  public var sentence: String { "the public are admitted and excluded under \(law.name)" }
}
