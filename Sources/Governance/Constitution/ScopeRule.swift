/// What the partners gave the board to decide on their joint behalf.
public struct ScopeRule: Rule {
  /// The area, in the document's words.
  public let covers: String

  public static let key = "scope"

  public init?(_ rule: RuleFields) {
    guard let covers = rule.fields.text("covers", required: "what the board may decide")
    else { return nil }
    self.covers = covers
  }

  public var written: [Entry?] { [Entry("covers", text: covers)] }

  public var sentence: String { "the board decides on \(covers)" }
}
