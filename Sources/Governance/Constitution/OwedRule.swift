/// A rule by which something is owed under a name, as reports and reviews are.
public protocol OwedRule: Rule {
  /// The key under which its name stands.
  static var nameKey: String { get }
  /// What it is called, by which it is recorded.
  var name: String { get }
  /// To whom; empty where that is not said.
  var to: [String] { get }
  /// How often it is owed.
  var howOften: HowOften { get }

  init(name: String, to: [String], howOften: HowOften)
}

extension OwedRule {
  /// The key `until`, since `to` names those who have it.
  public static var lastDayKey: String { "until" }

  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let name = fields.text(Self.nameKey, required: "what it is called")
    let to = fields.texts("to") ?? []
    let howOften = fields.read(
      "how-often", required: "once in each financial year, say, or not agreed"
    ) { text throws(Refusal) in try HowOften.read(text) }
    guard let name, let howOften else { return nil }
    self.init(name: name, to: to, howOften: howOften)
  }

  public var written: [Entry?] {
    [
      Entry(Self.nameKey, text: name), Entry("to", list: to),
      Entry("how-often", text: howOften.words),
    ]
  }

  public var sentence: String {
    let whom = to.isEmpty ? "" : " to " + to.joined(separator: ", ")
    return "\(name)\(whom): \(howOften.words)"
  }
}

/// A report that the board makes, or has made to it, and how often.
public struct ReportRule: OwedRule {
  public static let key = "reports"
  public static let nameKey = "report"

  /// What it is called, by which it is recorded.
  public let name: String
  /// To whom; empty where that is not said.
  public let to: [String]
  /// How often it is owed.
  public let howOften: HowOften

  public init(name: String, to: [String], howOften: HowOften) {
    (self.name, self.to, self.howOften) = (name, to, howOften)
  }
}

/// A review of the partnership that its constitution foresees, and how often.
public struct ReviewRule: OwedRule {
  public static let key = "reviews"
  public static let nameKey = "review"

  /// What it is called, by which it is recorded.
  public let name: String
  /// To whom; empty where that is not said.
  public let to: [String]
  /// How often it is owed.
  public let howOften: HowOften

  public init(name: String, to: [String], howOften: HowOften) {
    (self.name, self.to, self.howOften) = (name, to, howOften)
  }
}
