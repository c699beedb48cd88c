/// How often the board must meet.
public struct CadenceRule: Rule {
  /// How "every two months" is judged.
  public enum Measure: String, CaseIterable, Sendable {
    /// From one meeting to the next, by the corresponding date.
    case gap
    /// At least one meeting in each block of that length.
    case bucket
  }

  /// The longest interval.
  public let atLeastEvery: Span
  /// How it is judged; by the gap where nothing is said.
  public let measure: Measure

  /// The key `meetings`.
  public static let key = "meetings"

  /// Reads `at-least-every` and `measure`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let span = fields.span("at-least-every", nil)
    if span == nil, !fields.has("at-least-every") { fields.missing("at-least-every", "2 months") }
    measure =
      fields.read("measure") { text throws(Refusal) in
        guard let measure = Measure(rawValue: text) else {
          throw Refusal("", expected: "gap or bucket")
        }
        return measure
      } ?? .gap
    if measure == .bucket, let span, span.unit != .months {
      fields.fail("at-least-every", .value(span.description), "months, where blocks are counted")
    }
    guard let span else { return nil }
    atLeastEvery = span
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("at-least-every", .value(atLeastEvery.description)),
      measure == .gap ? nil : Outline.Entry("measure", .value(measure.rawValue)),
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    measure == .gap
      ? "a meeting at least every \(atLeastEvery)"
      : "a meeting in each block of \(atLeastEvery)"
  }
}
