/// Reads a day as people type it: `2017-06-20`, `20 June 2017`, `Tue 20 Jun 2017`, and with the day
/// first `20/6/2017` and `20.06.2017`.
public enum DayReader {
  /// The day in the text.
  ///
  /// - Throws: `Refusal` when there is no such day, or a weekday is named that it is not.
  public static func read(_ text: String) throws(Refusal) -> Day {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count == 1, let day = Day(iso: words[0]) { return day }
    let figures = words.count == 1 ? "/.".lazy.map(words[0].parts).first { $0.count == 3 } : nil
    let weekday = words.count == 4 ? Weekday(named: words[0]) : nil
    let parts = figures ?? Array(words.suffix(3))
    guard figures != nil || words.count == 3 || weekday != nil, parts[0].count <= 2,
      let date = parts[0].figures, parts[2].count == 4, let year = parts[2].figures, year >= 1,
      let month = figures == nil ? Month.number(named: parts[1]) : parts[1].figures,
      figures == nil || parts[1].count <= 2, let day = Day(year, month, date)
    else {
      throw Refusal(
        "\"\(text)\" is not a day",
        expected: "a day that exists, such as 2017-06-20 or 20 June 2017")
    }
    if let weekday, weekday != day.weekday {
      throw Refusal(
        "\"\(text)\" names a \(weekday.rawValue), but \(day) is a \(day.weekday.rawValue)",
        expected: "a weekday and a date that agree")
    }
    return day
  }
}

extension Substring {
  /// What stands between marks, empty parts too.
  fileprivate func parts(_ mark: Character) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
