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

  /// The rule with those particulars.
  init(name: String, to: [String], howOften: HowOften)
}

extension OwedRule {
  /// The key `until`, since `to` names those who have it.
  public static var lastDayKey: String { "until" }

  /// Reads the name, `to` and `how-often`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let name = fields.text(Self.nameKey)
    if name == nil, !fields.has(Self.nameKey) {
      fields.missing(Self.nameKey, "what it is called")
    }
    let to = fields.texts("to") ?? []
    let howOften = fields.read("how-often") { text throws(Refusal) in try HowOften.read(text) }
    if howOften == nil, !fields.has("how-often") {
      fields.missing("how-often", "once in each financial year, say, or not agreed")
    }
    guard let name, let howOften else { return nil }
    self.init(name: name, to: to, howOften: howOften)
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry(Self.nameKey, .value(name)),
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
