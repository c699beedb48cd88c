/// One window of the year in which a partner may give notice to withdraw, and when that takes effect.
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

  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let months: (Int, Int)? = fields.read("given", required: "two months, such as April to August")
    {
      text throws(Refusal) in
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 3, words[1] == "to", let first = Month.number(named: words[0]),
        let last = Month.number(named: words[2])
      else { throw Refusal("", expected: "two months, such as April to August") }
      return (first, last)
    }
    let effect = fields.word("effect", of: Effect.self)
    atLeast = fields.span("at-least", nil)
    atMost = fields.span("at-most", nil)
    guard let months, let effect else { return nil }
    (first, last) = months
    self.effect = effect
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

  public var written: [Entry?] {
    [
      Entry("given", text: window), Entry("effect", text: effect.rawValue),
      Entry("at-least", text: atLeast), Entry("at-most", text: atMost),
    ]
  }

  /// The months in words: `April to August`.
  public var window: String { "\(Month.names[first - 1]) to \(Month.names[last - 1])" }

  public var sentence: String {
    let least = atLeast.map { ", at least \($0.length) later" } ?? ""
    let most = atMost.map { ", at most \($0.length) later" } ?? ""
    return "notice to withdraw given \(window) takes effect on \(effect.rawValue)\(least)\(most)"
  }
}
