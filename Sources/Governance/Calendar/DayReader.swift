/// Reads a day as people type it: `2017-06-20`, `20 June 2017`, `Tue 20 Jun 2017`.
public enum DayReader {
  /// The day in the text.
  ///
  /// - Throws: `Refusal` when there is no such day, or a weekday is named that it is not.
  public static func read(_ text: String) throws(Refusal) -> Day {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count == 1, let day = Day(iso: words[0]) { return day }
    if text.split(separator: "/").count(where: { $0.figures != nil }) == 3 {
      throw withStrokes(text)
    }
    let weekday = words.count == 4 ? Weekday(named: words[0]) : nil
    let parts = Array(words.suffix(3))
    guard words.count == 3 || weekday != nil, parts[0].count <= 2, let date = parts[0].figures,
      let month = Month.number(named: parts[1]), parts[2].count == 4,
      let year = parts[2].figures, year >= 1, let day = Day(year, month, date)
    else { throw refusal(text) }
    if let weekday, weekday != day.weekday {
      throw Refusal(
        "\"\(text)\" names a \(weekday.rawValue), but \(day) is a \(day.weekday.rawValue)",
        expected: "a weekday and a date that agree")
    }
    return day
  }

  /// The refusal of a day such as 03/04/2002, in which either of two figures may be the month.
  package static func withStrokes(_ text: String, remedy: Remedy? = nil) -> Refusal {
    Refusal(
      "\"\(text)\" may begin with the day or with the month",
      expected: "a day such as 3 April 2002 or 2002-04-03", remedy: remedy)
  }

  private static func refusal(_ text: String) -> Refusal {
    Refusal(
      "\"\(text)\" is not a day", expected: "a day that exists, such as 2017-06-20 or 20 June 2017")
  }
}
