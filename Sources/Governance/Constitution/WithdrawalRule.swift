/// One window of the year in which a partner may give notice to withdraw, and when that takes
/// effect.
public struct WithdrawalRule: Rule {
  /// The day on which a withdrawal takes effect.
  public enum Effect: String, CaseIterable, Sendable {
    /// On the next 31 March.
    case nextMarch = "31 March following"
    /// On 31 March at the end of the financial year after the one in which notice is given.
    case followingYear = "end of the following financial year"
  }

  /// The months in which notice is given, from 1 to 12; the second may lie in the next year.
  public let first: Int
  public let last: Int
  public let effect: Effect
  /// The least time of notice, where one is stated.
  public let atLeast: Span?
  /// The most, where that is stated.
  public let atMost: Span?

  public static let key = "withdrawal"
  public static let about = "withdrawal"
  public static let holdsBesideOthers = true

  public static let keys = [
    FileKey(
      "given", "the months in which notice may be given", suchAs: "April to August",
      expects: "a first and a last month, such as April to August", isRequired: true),
    FileKey(
      "effect", "when it takes effect", oneOf: Effect.self, suchAs: .nextMarch, isRequired: true),
    FileKey(period: "at-least", "the least time of notice", suchAs: "7 months"),
    FileKey(period: "at-most", "the most time of notice", suchAs: "18 months"),
  ]

  public init(_ fields: Fields) {
    let months = fields.read("given") { text -> [Int]? in
      let words = text.split(separator: " ")
      guard words.count == 3, words[1] == "to" else { return nil }
      let months = [words[0], words[2]].compactMap { Month.number(named: $0) }
      return months.count == 2 ? months : nil
    }
    (first, last) = (months?.first ?? 1, months?.last ?? 12)
    effect = fields.word("effect")
    atLeast = fields.span("at-least", nil)
    atMost = fields.span("at-most", nil)
  }

  /// Whether a notice given on a day falls into the window.
  public func holds(_ given: Day) -> Bool {
    let month = given.civil.month
    return first <= last ? (first...last).contains(month) : month >= first || month <= last
  }

  /// The day on which a withdrawal takes effect that is notified on a day.
  public func effective(_ given: Day) -> Day {
    let end = Period.financialYear.around(given).upperBound
    return effect == .nextMarch ? end : Period.financialYear.around(end + 1).upperBound
  }

  /// The months in words: `between April and August`.
  public var window: String { "between \(Month.names[first - 1]) and \(Month.names[last - 1])" }

  public var sentence: String {
    let when = effect == .nextMarch ? "on the following 31 March" : "at the \(effect.rawValue)"
    return "notice to withdraw given \(window) takes effect \(when)"
      + "\(atLeast?.length, after: ", at least ", before: " later")"
      + "\(atMost?.length, after: ", at most ", before: " later")"
  }
}
