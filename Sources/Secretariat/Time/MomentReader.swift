public import Governance

/// Reads a moment as people type it, against a clock and a day.
///
/// `now`, `14.31`, `14:31`, `2.30 pm`, `noon`, `5 minutes ago`, `-5`, `2002-03-26 14:31`, `26 March 2002 14.31`, each
/// with `BST` or `GMT` behind it where the clocks repeat an hour. A time without a day is on the
/// given day.
public struct MomentReader {
  let zone: LocalZone
  let now: Moment

  /// A reader against the clock's present moment.
  public init(zone: LocalZone, now: Moment) { (self.zone, self.now) = (zone, now) }

  /// The moment in the text.
  ///
  /// A time alone is of today, unless something else says of which day.
  ///
  /// - Throws: `Refusal` with what was expected.
  public func read(
    _ text: String, on day: ((LocalTime) -> Day)? = nil
  ) throws(Refusal) -> Moment {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words == ["now"] { return now }
    if let minutes = minutesAgo(words) { return zone.moment(seconds: now.seconds - minutes * 60) }
    if words.count == 1, let moment = Moment(words[0]) {
      return zone.moment(seconds: moment.seconds)
    }
    let said = ["BST", "GMT"].first { $0 == words.last?.uppercased() }
    if said != nil { words.removeLast() }
    // `2002-03-26T14:31` is its day and its time.
    let parts = words.first?.split(separator: "T").map(String.init) ?? []
    if words.count == 1, parts.count == 2 { words = parts }
    guard let time = takeTime(from: &words) else {
      throw Refusal(
        "\"\(text)\" is not a time",
        expected: "a time such as 14.31 or 5 minutes ago, or a day and a time: 2002-03-26 14.31")
    }
    let moment = try zone.moment(
      words.isEmpty
        ? day?(time) ?? now.day
        : try DayReader.reading(words.joined(separator: " "), typedOn: now.day).day,
      time,
      repeated: said.map { $0 == "BST" ? .first : .second } ?? .ask)
    let clock = moment.offset != 0 ? "BST" : "GMT"
    if let said, said != clock {
      throw Refusal(
        "\"\(text)\" cannot be right: the clocks are on \(clock) that day",
        expected: "\(time) \(clock)")
    }
    return moment
  }

  /// Takes the time at the end of what was typed: `14.31`, or `2.30 pm` in two words.
  private func takeTime(from words: inout [String]) -> LocalTime? {
    for count in [2, 1] where words.count >= count {
      let said = words.suffix(count).joined()
      // Behind a date four figures are its year.
      let mayBeYear = words.count > 1 && said.count == 4 && said.allSatisfy(\.isNumber)
      if !mayBeYear, let time = LocalTime(typed: said),
        count == 1 || LocalTime(typed: words[words.count - 1]) == nil
      {
        words.removeLast(count)
        return time
      }
    }
    return nil
  }

  private func minutesAgo(_ words: [String]) -> Int? {
    let isShort = words.count == 1 && words[0].hasPrefix("-")
    let isSaid = words.count == 3 && ["minute", "minutes", "min"].contains(words[1])
    guard isShort || isSaid && words[2] == "ago", let minutes = Int(words[0]) else { return nil }
    return (isShort ? -1440...0 : 0...1440).contains(minutes) ? abs(minutes) : nil
  }
}
