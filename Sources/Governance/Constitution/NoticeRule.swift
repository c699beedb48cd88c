/// How long before a meeting its notice must be given, and what the notice must say.
public struct NoticeRule: Rule {
  /// What a notice may have to say.
  public enum Particular: String, CaseIterable, Sendable {
    case date
    case time
    case venue
  }

  /// The least time before the meeting.
  public let atLeast: Span
  /// What the notice must say.
  public let of: [Particular]

  /// The key `notice`.
  public static let key = "notice"

  /// Reads `at-least` and `of`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let span = fields.span("at-least", .before)
    if span == nil, !fields.has("at-least") { fields.missing("at-least", "6 weeks before") }
    of = (fields.texts("of") ?? []).compactMap { word in
      if let particular = Particular(rawValue: word) { return particular }
      fields.fail("of", .value(word), "date, time or venue")
      return nil
    }
    guard let span else { return nil }
    atLeast = span
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("at-least", .value(atLeast.description)),
      of.isEmpty ? nil : Outline.Entry("of", .values(of.map(\.rawValue))),
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    let what = of.isEmpty ? "" : " of " + of.map(\.rawValue).joined(separator: ", ")
    return "notice\(what) at least \(atLeast) the meeting"
  }
}
