/// How often, or by when, a report or a review is owed.
public enum HowOften: Equatable, Sendable {
  /// Once in each period of the calendar.
  case each(Period)
  /// Regularly, with no length stated: looked at from one meeting to the next.
  case regularly
  /// Once, by a day.
  case by(Day)
  /// The partners have still to agree how often.
  case notAgreed

  /// What may be written.
  static let choices =
    "once in each \(Period.allCases.map(\.rawValue).alternatives); regularly; by a day, such as by "
    + "2006-06-30; or \"not agreed\""

  /// Reads `once in each financial quarter`, `regularly`, `by 2006-06-30` or `not agreed`.
  ///
  /// - Throws: `Refusal` that says what was expected.
  public static func read(_ text: String) throws(Refusal) -> HowOften {
    if text == "regularly" { return .regularly }
    if text == "not agreed" { return .notAgreed }
    let each = "once in each "
    if text.hasPrefix(each), let period = Period(rawValue: String(text.dropFirst(each.count))) {
      return .each(period)
    }
    if text.hasPrefix("by "), let day = try? DayReader.read(String(text.dropFirst(3))) {
      return .by(day)
    }
    throw Refusal("", expected: choices)
  }

  /// As a file states it, and as it is said.
  public var words: String {
    switch self {
    case .each(let period): return "once in each \(period.rawValue)"
    case .regularly: return "regularly"
    case .by(let day): return "by \(day.spoken)"
    case .notAgreed: return "not agreed"
    }
  }
}
