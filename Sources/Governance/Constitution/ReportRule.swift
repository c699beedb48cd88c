/// A report that the board makes, or has made to it, and how often.
public struct ReportRule: Rule {
  /// What it is called, by which it is recorded.
  public let name: String
  /// To whom; empty where that is not said.
  public let to: [String]
  /// How often it is owed.
  public let howOften: HowOften

  /// The key `reports`.
  public static let key = "reports"

  /// The key `until`, since `to` names those who have it.
  public static let lastDayKey = "until"

  /// Reads `report`, `to` and `how-often`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let name = fields.text("report")
    if name == nil, !fields.has("report") { fields.missing("report", "what it is called") }
    to = fields.texts("to") ?? []
    let howOften = fields.read("how-often") { text throws(Refusal) in try HowOften.read(text) }
    if howOften == nil, !fields.has("how-often") {
      fields.missing("how-often", "once in each financial year, say, or not agreed")
    }
    guard let name, let howOften else { return nil }
    self.name = name
    self.howOften = howOften
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("report", .value(name)),
      to.isEmpty ? nil : Outline.Entry("to", .values(to)),
      Outline.Entry("how-often", .value(howOften.words)),
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    let whom = to.isEmpty ? "" : " to " + to.joined(separator: ", ")
    return "\(name)\(whom): \(howOften.words)"
  }
}
