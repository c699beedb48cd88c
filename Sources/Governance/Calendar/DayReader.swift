/// Reads a day as people type it.
///
/// `2017-06-20`, `20 June 2017`, `Tue 20 Jun 2017`, and `20/6/2017` with the day first. Where it is
/// known on which day it is typed also `20 June`, `Tue`, `tomorrow`, `in two weeks`, `next month's` end.
public enum DayReader {
  /// The day in the text, where it stands in a file: its year is said.
  ///
  /// - Throws: `Refusal` when there is no such day, or a weekday is named that it is not.
  public static func read(_ text: String) throws(Refusal) -> Day {
    try reading(text, typedOn: nil).day
  }

  /// The day in the text that somebody types on a day, and how it was read where that is not plain
  /// from the text: `Tue 20 Jun 2017` for `20/6/2017` or `tomorrow`.
  ///
  /// A date without a year is the one nearest to the day on which it is typed, within three months.
  ///
  /// - Throws: `Refusal` as `read` does, and where the text may mean more days than one.
  public static func reading(
    _ text: String, typedOn today: Day?
  ) throws(Refusal) -> (day: Day, note: String?) {
    let parts = text.split(whereSeparator: \.isWhitespace)
    if parts.count == 1, let day = Day(iso: parts[0]) { return (day, nil) }
    var words = SaidWords(text)
    _ = words.take("on") || words.take("in")
    let isEnd = words.takeEnd()
    if let today, let day = try near(words, isEnd, text, today) { return (day, day.spoken) }
    guard let said = SaidTime.take(from: &words), words.isEmpty, said.months == nil || isEnd,
      let day = try day(of: said, text, today)
    else {
      throw Refusal(
        "\"\(text)\" is not a day",
        expected: "a day that exists, such as 2017-06-20 or 20 June 2017")
    }
    if let weekday = said.weekday, weekday != day.weekday {
      throw Refusal(
        "\"\(text)\" names a \(weekday.rawValue), but \(day) is a \(day.weekday.rawValue)",
        expected: "a weekday and a date that agree")
    }
    let isPlain = said.year != nil && !said.isInFigures && !isEnd
    return (day, isPlain ? nil : day.spoken)
  }

  /// The day that words such as `tomorrow` mean; nil where they are others.
  private static func near(
    _ words: SaidWords, _ isEnd: Bool, _ text: String, _ today: Day
  ) throws(Refusal) -> Day? {
    var words = words
    guard let days = NearTime.take(from: &words, saidOn: today), words.isEmpty,
      Day.writable.contains(days.upperBound)
    else { return nil }
    if isEnd || days.lowerBound == days.upperBound { return days.upperBound }
    throw Refusal(
      "\"\(text)\" may be \(days.lowerBound.spoken) or \(days.upperBound.spoken)",
      expected: "the date")
  }

  /// The last day of a time, in the year that was said or the nearest.
  private static func day(
    of said: SaidTime, _ text: String, _ today: Day?
  ) throws(Refusal) -> Day? {
    if let year = said.year { return said.days(in: year)?.upperBound }
    guard let today else { return nil }
    let (ahead, back) = (said.days(endingFrom: today), said.days(beginningUpTo: today))
    let days = [back, ahead].compactMap { $0?.upperBound }.filter(Day.writable.contains)
    if let near = days.first(where: { abs($0 - today) <= 92 }) { return near }
    guard let first = days.first else { return nil }
    throw Refusal(
      "\"\(text)\" may be \(days.map(\.spoken).alternatives)",
      expected: "the year too: \(text) \(first.year)")
  }
}
