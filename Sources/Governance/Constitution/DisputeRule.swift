/// What the partners may do when they cannot agree: a ladder that is offered and never started.
public struct DisputeRule: Rule {
  /// A step of the ladder.
  public enum Step: String, Codable, CaseIterable, Sendable {
    /// The chief executives of the bodies take it up.
    case chiefExecutives = "chief-executives"
    /// Somebody outside decides.
    case arbitration

    /// The step as it is said.
    public var name: String { self == .chiefExecutives ? "chief executives" : rawValue }
  }

  /// The steps, in the order of the document.
  public let steps: [Step]
  /// Whether they may be taken in either order.
  public let eitherOrder: Bool

  public static let key = "disputes"
  public static let about = "what happens in a dispute"
  public static let weight = RuleWeight.usual

  public static let keys = [
    FileKey(
      "steps", "the stages of a dispute, in order", someOf: Step.self,
      suchAs: [.chiefExecutives, .arbitration], isRequired: true),
    FileKey(
      "order", "that the steps may be taken in either order", suchAs: "either",
      expects: "the word \"either\""),
  ]

  public init(_ fields: Fields) {
    steps = fields.words("steps")
    eitherOrder = fields.word("order", "either")
  }

  public var sentence: String {
    let join = eitherOrder ? " or " : ", then "
    return "a dispute may go to "
      + steps.map { $0 == .chiefExecutives ? "the \($0.name)" : $0.name }.joined(separator: join)
  }
}
