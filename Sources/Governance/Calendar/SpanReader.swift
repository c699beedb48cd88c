/// Reads spans as people say them, everywhere they are typed.
///
/// One grammar: AMOUNT UNIT [before | after | beginning with [DAY]]. The amount is a whole number
/// or a word up to twelve; `DAY` is `2017-06-20` or `20 June 2017`.
public enum SpanReader {
  /// The span in the text, and the day it is reckoned from when one is named.
  ///
  /// - Throws: `Refusal` with one line that says what was read and what was expected.
  public static func read(
    _ text: String, suchAs example: String = examples
  ) throws(Refusal) -> (span: Span, day: Day?) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.starts(with: ["at", "least"]) { words.removeFirst(2) }
    guard let first = words.first, let amount = amount(first) else { throw refusal(text, example) }
    guard (1...100_000).contains(amount) else {
      throw Refusal(
        "\"\(text)\" has the number \(first)", expected: "a whole number from 1 to 100000")
    }
    words.removeFirst()
    guard let (unit, noun) = takeUnit(&words) else { throw refusal(text, example) }
    let side = Span.Side.allCases.first { take($0.rawValue, from: &words) }
    let span = Span(amount, unit, side, writtenAs: noun)
    if words.isEmpty { return (span, nil) }
    if side == nil { throw refusal(text, example) }
    let rest = text.split(whereSeparator: \.isWhitespace).suffix(words.count)
    return (span, try DayReader.read(rest.joined(separator: " ")))
  }

  /// A span with no day in it.
  ///
  /// - Throws: `Refusal` when the text is no span, or names a day as well.
  public static func span(
    _ text: String, suchAs example: String = examples
  ) throws(Refusal) -> Span {
    let (span, day) = try read(text, suchAs: example)
    if let day {
      throw Refusal("\"\(text)\" names the day \(day)", expected: "a period alone, such as \(span)")
    }
    return span
  }

  public static let examples = "3 working days before, 2 weeks after or 28 days beginning with"

  private static func refusal(_ text: String, _ example: String) -> Refusal {
    Refusal("\"\(text)\" is not a period of time", expected: "a period such as \(example)")
  }

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// The number in a word: in figures, or from one to twelve in letters.
  static func amount(_ word: String) -> Int? {
    if let index = words.firstIndex(of: word) { return index + 1 }
    guard word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    // A number too long for the machine is still a number: let the range refuse it.
    return Int(word) ?? Int.max
  }

  private static func takeUnit(_ words: inout [String]) -> (SpanUnit, noun: String)? {
    let nouns: [(String, SpanUnit)] = [
      ("clear calendar days", .clearCalendarDays), ("clear working days", .clearDays),
      ("clear days", .clearDays), ("working days", .workingDays), ("calendar days", .days),
      ("days", .days), ("weeks", .weeks), ("months", .months), ("years", .years),
    ]
    return nouns.first { take($0.0, from: &words) || take(String($0.0.dropLast()), from: &words) }
      .map { ($0.1, $0.0) }
  }

  /// Takes some words, if they come next.
  private static func take(_ wanted: String, from words: inout [String]) -> Bool {
    let wanted = wanted.split(separator: " ").map(String.init)
    guard words.starts(with: wanted) else { return false }
    words.removeFirst(wanted.count)
    return true
  }
}
