/// How long before a meeting its agenda and reports must be available to whom.
public struct PapersRule: Rule {
  /// The least time before the meeting.
  public let atLeast: Span
  /// To whom.
  public let to: [String]

  /// The key `papers`.
  public static let key = "papers"

  /// The key `until`, since `to` names those who have them.
  public static let lastDayKey = "until"

  /// Reads `at-least` and `to`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let span = fields.span("at-least", .before)
    if span == nil, !fields.has("at-least") {
      fields.missing("at-least", "3 working days before")
    }
    to = fields.texts("to") ?? []
    guard let span else { return nil }
    atLeast = span
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("at-least", .value(atLeast.description)),
      to.isEmpty ? nil : Outline.Entry("to", .values(to)),
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    let whom = to.isEmpty ? "" : " to " + to.joined(separator: ", ")
    return "agenda and reports available\(whom) at least \(atLeast) the meeting"
  }
}
