/// What the partners gave the board to decide on their joint behalf.
public struct ScopeRule: Rule {
  /// The area, in the document's words.
  public let covers: String

  /// The key `scope`.
  public static let key = "scope"

  /// Reads `covers`.
  public init?(_ rule: RuleFields) {
    guard let covers = rule.fields.text("covers") else {
      if !rule.fields.has("covers") { rule.fields.missing("covers", "what the board may decide") }
      return nil
    }
    self.covers = covers
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] { [Outline.Entry("covers", .value(covers))] }

  /// The rule in one sentence.
  public var sentence: String { "the board decides on \(covers)" }
}
