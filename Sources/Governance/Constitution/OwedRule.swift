/// A report that the board makes, or has made to it, and how often.
public typealias ReportRule = OwedRule<OwedReport>

/// A review of the partnership that its constitution foresees, and how often.
public typealias ReviewRule = OwedRule<OwedReview>

/// What may be owed under a name.
public protocol OwedSubject: Equatable, Sendable {
  /// The key under which a constitution file states what is owed.
  static var key: String { get }
  /// The key under which the name of one stands.
  static var nameKey: String { get }
  /// What one may be called.
  static var example: String { get }
}

public enum OwedReport: OwedSubject {
  public static let key = "reports"
  public static let nameKey = "report"
  public static let example = "annual report"
}

public enum OwedReview: OwedSubject {
  public static let key = "reviews"
  public static let nameKey = "review"
  public static let example = "annual review of the pooled budget"
}

/// A rule by which something is owed under a name, as reports and reviews are.
public struct OwedRule<Subject: OwedSubject>: Rule {
  /// What it is called, by which it is recorded.
  public let name: String
  /// To whom; empty where that is not said.
  public let to: [String]
  /// How often it is owed.
  public let howOften: HowOften

  public static var key: String { Subject.key }
  public static var about: String { Subject.key }
  public static var weight: RuleWeight { .besides }
  public static var holdsBesideOthers: Bool { true }

  /// The key `until`, since `to` names those who have it.
  public static var lastDayKey: String { "until" }

  public static var keys: [FileKey] {
    [
      FileKey(
        Subject.nameKey, "what it is called", suchAs: Subject.example,
        expects: "a name such as annual report", isRequired: true),
      FileKey(
        "how-often", "how often, or by when, it is owed", suchAs: "once in each financial year",
        expects: "how often, such as once in each financial year, or \"not agreed\"",
        isRequired: true, choices: HowOften.choices),
      FileKey(entries: "to", "to whom it is made", suchAs: "[cabinet]"),
    ]
  }

  public init(_ fields: Fields) {
    name = fields.text(Subject.nameKey) ?? ""
    to = fields.texts("to") ?? []
    let howOften = fields.read("how-often") { text throws(Refusal) in try HowOften.read(text) }
    self.howOften = howOften ?? .notAgreed
  }

  /// The name often says to whom: a "report to the Cabinet" does not go to the Cabinet again.
  public var sentence: String {
    let isSaid = to.count == 1 && name.lowercased().hasSuffix(to[0].asRecipient.lowercased())
    return "\(name)\(isSaid ? nil : to.recipients, after: " to "): \(howOften.words)"
  }
}
