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

  /// The key `disputes`.
  public static let key = "disputes"

  /// Reads `steps` and `order`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    if !fields.has("steps") { fields.missing("steps", "chief-executives or arbitration") }
    let words = fields.texts("steps")
    if words == [] { fields.fail("steps", .values([]), "chief-executives or arbitration") }
    steps = (words ?? []).compactMap { word in
      if let step = Step(rawValue: word) { return step }
      fields.fail("steps", .value(word), "chief-executives or arbitration")
      return nil
    }
    eitherOrder = fields.word("order", "either")
    if steps.isEmpty { return nil }
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("steps", .values(steps.map(\.rawValue))),
      eitherOrder ? Outline.Entry("order", .value("either")) : nil,
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    let join = eitherOrder ? " or " : ", then "
    return "a dispute may go to " + steps.map(\.name).joined(separator: join)
  }
}
