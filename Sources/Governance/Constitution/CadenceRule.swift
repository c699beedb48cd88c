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
  public static let about = "how often the board meets"
  public static let weight = RuleWeight.needed

  public static let keys = [
    FileKey(period: "at-least-every", "the longest interval", suchAs: "2 months", isRequired: true),
    FileKey(
      "measure", "whether from one meeting to the next, or one meeting in each such period",
      suchAs: "gap",
      expects: "\"gap\" (from one meeting to the next) or \"period\" (one meeting in each)"),
  ]

  public init(_ fields: Fields) {
    atLeastEvery = fields.needed(span: "at-least-every", nil)
    // Older files say "bucket" for a period.
    let measure = fields.read("measure") { text in
      text == "bucket" ? .period : Measure(rawValue: text)
    }
    self.measure = measure ?? .gap
    if measure == .period, atLeastEvery.unit != .months {
      fields.fail(
        "at-least-every", .value(atLeastEvery.description),
        "months, such as 2 months, where periods are counted")
    }
  }

  public var sentence: String {
    let every =
      atLeastEvery.amount == 1 ? String(atLeastEvery.length.dropFirst(2)) : atLeastEvery.length
    return measure == .gap
      ? "a meeting at least every \(every)"
      : "a meeting in every \(every)"
  }
}
