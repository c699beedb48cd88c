/// How often the board must meet.
public struct CadenceRule: Rule {
  /// How "every two months" is judged.
  public enum Measure: String, CaseIterable, Sendable {
    /// From one meeting to the next, by the corresponding date.
    case gap
    /// At least one meeting in each period of that length.
    case period
  }

  /// The longest interval.
  public let atLeastEvery: Span
  public let measure: Measure

  public static let key = "meetings"

  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let span = fields.span("at-least-every", nil, required: "2 months")
    measure =
      fields.read("measure") { text throws(Refusal) in
        // Older files say "bucket" for a period.
        guard let measure = text == "bucket" ? .period : Measure(rawValue: text) else {
          throw Refusal("", expected: "gap or period")
        }
        return measure
      } ?? .gap
    if measure == .period, let span, span.unit != .months {
      fields.fail("at-least-every", .value(span.description), "months, where periods are counted")
    }
    guard let span else { return nil }
    atLeastEvery = span
  }

  public var written: [Entry?] {
    [
      Entry("at-least-every", text: atLeastEvery),
      measure == .gap ? nil : Entry("measure", text: measure.rawValue),
    ]
  }

  public var sentence: String {
    measure == .gap
      ? "a meeting at least every \(atLeastEvery)"
      : "a meeting in each period of \(atLeastEvery)"
  }
}
