/// What the partners gave the board to decide on their joint behalf.
public struct ScopeRule: Rule {
  /// The area, in the document's words.
  public let covers: String

  public static let key = "scope"
  public static let about = "what the board may decide"
  public static let weight = RuleWeight.usual

  public static let keys = [
    FileKey(
      "covers", "the area, in the document's words", suchAs: "learning disability services",
      expects: "what the board may decide on, such as learning disability services",
      isRequired: true)
  ]

  public init(_ fields: Fields) { covers = fields.text("covers") ?? "" }

  public var sentence: String { "the board may decide on \(covers)" }
}
