/// How soon after a meeting its minutes go out, and to whom.
public struct MinutesRule: Rule {
  /// The most time after the meeting.
  public let within: Span
  /// Everybody who must have them by then.
  public let to: [String]
  /// Everybody who has them too, with no day stated.
  public let thenTo: [String]

  /// Everybody who must have them by then: the members, where nobody is named.
  public var timed: [String] { to.isEmpty ? ["members"] : to }

  /// The key `minutes`.
  public static let key = "minutes"

  /// The key `until`, since `to` names those who have them.
  public static let lastDayKey = "until"

  /// Reads `within`, `to` and `then-to`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let span = fields.read("within") { text throws(Refusal) in
      let span = try? SpanReader.span(text)
      guard let span, span.side == .after || span.side == .beginningWith else {
        throw Refusal("", expected: "a span such as 2 weeks after")
      }
      return span
    }
    if span == nil, !fields.has("within") {
      fields.missing("within", "a span such as 2 weeks after")
    }
    to = fields.texts("to") ?? []
    thenTo = fields.texts("then-to") ?? []
    guard let span else { return nil }
    within = span
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("within", .value(within.description)),
      to.isEmpty ? nil : Outline.Entry("to", .values(to)),
      thenTo.isEmpty ? nil : Outline.Entry("then-to", .values(thenTo)),
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    let whom = to.isEmpty ? "" : " to " + to.joined(separator: ", ")
    let then = thenTo.isEmpty ? "" : "; then to " + thenTo.joined(separator: ", ")
    return "minutes within \(within) the meeting\(whom)\(then)"
  }
}
