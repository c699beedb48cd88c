/// Reads a day as people type it: `2017-06-20`, `20 June 2017`, `Tue 20 Jun 2017`.
public enum DayReader {
  /// The day in the text.
  ///
  /// - Throws: `Refusal` when there is no such day, or a weekday is named that it is not.
  public static func read(_ text: String) throws(Refusal) -> Day {
    let trimmed = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if trimmed.count == 1, let day = Day(iso: trimmed[0]) { return day }
    var words = trimmed
    var weekday: Weekday?
    if words.count == 4 {
      weekday = Weekday(named: words.removeFirst())
      guard weekday != nil else { throw refusal(text) }
    }
    guard words.count == 3, let date = figures(words[0], 1...2),
      let month = Month.number(named: words[1]), let year = figures(words[2], 4...4), year >= 1,
      let day = Day(year, month, date)
    else { throw refusal(text) }
    if let weekday, weekday != day.weekday {
      throw Refusal(
        "\"\(text)\" names a \(weekday.rawValue), but \(day) is a \(day.weekday.rawValue)",
        expected: "a weekday and a date that agree")
    }
    return day
  }

  /// A number written in figures alone.
  private static func figures(_ word: String, _ count: ClosedRange<Int>) -> Int? {
    guard count.contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(word)
  }

  private static func refusal(_ text: String) -> Refusal {
    Refusal(
      "\"\(text)\" is not a day", expected: "a day that exists, such as 2017-06-20 or 20 June 2017")
  }
}
