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
    guard words.count == 3, words[0].count <= 2, let date = words[0].figures,
      let month = Month.number(named: words[1]), words[2].count == 4,
      let year = words[2].figures, year >= 1, let day = Day(year, month, date)
    else { throw refusal(text) }
    if let weekday, weekday != day.weekday {
      throw Refusal(
        "\"\(text)\" names a \(weekday.rawValue), but \(day) is a \(day.weekday.rawValue)",
        expected: "a weekday and a date that agree")
    }
    return day
  }

  private static func refusal(_ text: String) -> Refusal {
    Refusal(
      "\"\(text)\" is not a day", expected: "a day that exists, such as 2017-06-20 or 20 June 2017")
  }
}
