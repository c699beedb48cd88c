/// How many must be there, and for whom, before the board may decide.
public struct QuorumRule: Rule {
  /// Whether a kind of presence counts.
  public enum Counting: String, CaseIterable, Sendable {
    case counts = "count"
    case doesNotCount = "do not count"
  }

  /// A least number for one partner or category.
  public struct Minimum: Equatable, Sendable {
    /// The key of the partner or the category.
    public let key: String
    public let count: Int
  }

  /// How many altogether.
  public let total: QuorumTotal
  /// Least numbers for partners.
  public let partners: [Minimum]
  /// Least numbers in categories.
  public let categories: [Minimum]
  /// Offices of which one holder must be there; each a choice, such as chair or deputy.
  public let offices: [[Office]]
  /// Whether remote members count; nil where nothing is said.
  public let remote: Counting?
  /// Whether substitutes count; nil where nothing is said.
  public let substitutes: Counting?

  public static let key = "quorum"
  public static let about = "quorum"
  public static let weight = RuleWeight.needed

  public init(_ fields: Fields) {
    let total = fields.read(
      "total", required: "how many must be present, such as 4 or one quarter of seats"
    ) { text throws(Refusal) in try QuorumTotal.read(text) }
    self.total = total ?? .number(1)
    partners = QuorumRule.minimums("partners", fields, among: fields.partners)
    categories = QuorumRule.minimums("categories", fields, among: fields.categories)
    offices = (fields.texts("offices") ?? []).map { choice in
      choice.split(separator: " ").filter { $0 != "or" }.compactMap { word in
        if let office = Office(rawValue: String(word)) { return office }
        fields.fail("offices", .value(choice), "\"chair\", \"deputy\" or \"chair or deputy\"")
        return nil
      }
    }
    remote = QuorumRule.counting("remote", fields)
    substitutes = QuorumRule.counting("substitutes", fields)
  }

  private static func counting(_ key: String, _ fields: Fields) -> Counting? {
    fields.read(key, expected: "\"count\" or \"do not count\"", Counting.init(rawValue:))
  }

  private static func minimums(
    _ key: String, _ fields: Fields, among known: [String]
  ) -> [Minimum] {
    let example = known.first ?? "council"
    let entries = fields.entries(key, expected: "a line for each, such as \(example): 1")
    return entries.compactMap { entry in
      guard known.contains(entry.key) else {
        fields.fail(key, .value(entry.key), known.alternatives)
        return nil
      }
      guard case .value(let text) = entry.value.content, let count = Int(text), count >= 1 else {
        fields.fail("\(key).\(entry.key)", entry.value, "a whole number from 1")
        return nil
      }
      return Minimum(key: entry.key, count: count)
    }
  }

  public var sentence: String {
    let minimums = (partners + categories).map { "\($0.key.unhyphenated) \($0.count)" }
    return words(", including ", minimums.listed)
  }

  /// The rule as every declaration keeps it in its basis, with which it is compared: these words
  /// may not change.
  var kept: String {
    let minimums = (partners + categories).map { "\($0.key) \($0.count)" }
    return words("; of them ", minimums.joined(separator: ", "))
  }

  private func words(_ lead: String, _ minimums: String) -> String {
    let offices = offices.map { $0.map(\.name).joined(separator: " or ") }
    return "\(total)\(minimums.ifAny, after: lead)"
      + "\(offices.joined(separator: " and the ").ifAny, after: "; with the ")"
      + "\(remote?.rawValue, after: "; remote members ")"
      + "\(substitutes?.rawValue, after: "; substitutes ")"
  }
}
