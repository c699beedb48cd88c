/// A time that is named from the day on which it is said: `tomorrow`, `in two weeks`, `next Tuesday`,
/// `next month`.
enum NearTime {
  /// Takes the time that comes next, as the days it means; nil where none does, with some of the words
  /// taken for nothing.
  ///
  /// Of a weekday in what is left of this week, `next` may mean this week's or next week's: both are
  /// given, and all between.
  static func take(from words: inout SaidWords, saidOn said: Day) -> ClosedRange<Day>? {
    for (word, days) in [("today", 0), ("tomorrow", 1), ("yesterday", -1)] where words.take(word) {
      return (said + days)...(said + days)
    }
    if let day = takeLength(from: &words, saidOn: said) { return day...day }
    let turns = [("this", 0), ("next", 1), ("last", -1)]
    let turn = turns.first { words.take($0.0) }?.1
    if let weekday = words.take({ Weekday(named: $0) }) {
      let coming = said + weekday.days(after: said.weekday)
      switch turn {
      case 1? where coming == said: return (coming + 7)...(coming + 7)
      case 1? where weekday.days(after: .monday) > said.weekday.days(after: .monday):
        return coming...(coming + 7)
      case .some(-1): return (coming - 7)...(coming - 7)
      default: return coming...coming
      }
    }
    if words.take("week") {
      let monday = said - said.weekday.days(after: .monday) + (turn ?? 0) * 7
      return monday...(monday + 6)
    }
    if words.take("month") {
      return said.month.lowerBound.adding(months: turn ?? 0).month
    }
    return nil
  }

  /// Takes `two weeks`, `a fortnight's time`, `3 days ago` and their like, as the day they lead to.
  private static func takeLength(from words: inout SaidWords, saidOn said: Day) -> Day? {
    var rest = words
    guard let amount = rest.take(SpanReader.amount) ?? (rest.take("a") ? 1 : nil), amount < 1000,
      let unit = rest.take({ units[$0] ?? ($0.hasSuffix("s") ? units[String($0.dropLast())] : nil) }
      )
    else { return nil }
    // Two weeks' time.
    _ = ["'", "\u{2019}"].first { rest.take($0) }
    _ = rest.take("s")
    let isPast = rest.take("ago")
    if !isPast { _ = rest.take("time") || rest.take("from", "today") || rest.take("from", "now") }
    words = rest
    let count = isPast ? -amount : amount
    return unit.months > 0 ? said.adding(months: unit.months * count) : said + unit.days * count
  }

  private static let units: [String: (days: Int, months: Int)] = [
    "day": (1, 0), "week": (7, 0), "fortnight": (14, 0), "month": (0, 1), "year": (0, 12),
  ]
}

extension Weekday {
  /// How many days it comes after another, from 0 to 6.
  fileprivate func days(after other: Weekday) -> Int {
    let all = Weekday.allCases
    let (own, from) = (all.firstIndex(of: self) ?? 0, all.firstIndex(of: other) ?? 0)
    return (own - from + 7) % 7
  }
}

extension SaidWords {
  /// Takes `end of` or `the end of`, and the article behind it.
  mutating func takeEnd() -> Bool {
    _ = take("the")
    let isEnd = take("end", "of") || take("end")
    _ = isEnd && take("the")
    return isEnd
  }
}
