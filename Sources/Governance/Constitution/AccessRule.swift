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
      case .constitution: return "the constitution's own words"
      }
    }
  }

  /// The law.
  public let law: Law

  /// The key `access`.
  public static let key = "access"

  /// Reads `under`.
  public init?(_ rule: RuleFields) {
    let law = rule.fields.word("under", of: Law.self)
    guard let law else { return nil }
    self.law = law
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] { [Outline.Entry("under", .value(law.rawValue))] }

  /// The rule in one sentence.
  public var sentence: String { "the public are admitted and excluded under \(law.name)" }
}
