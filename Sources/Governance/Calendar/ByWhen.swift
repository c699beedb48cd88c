/// What the words of a meeting for a day mean: kept beside the words, never in their place.
public enum ByWhen: Equatable, Sendable {
  /// Some day of an interval; late only after its end.
  case within(ClosedRange<Day>)
  /// A meeting of the board: the next, or the first that falls in an interval.
  case meeting(ClosedRange<Day>?)
  /// From a day on, without an end.
  case from(Day)
  /// It goes on, with no day by which it is to be done: it wants a day of review.
  case ongoing
  /// Words that name no day.
  case unknown

  /// How the words are read, for whoever asks why.
  public var reading: String {
    switch self {
    case .within(let days) where days.lowerBound == days.upperBound:
      return "read as \(days.lowerBound.spoken); late after that day"
    case .within(let days): return "read as \(days.spoken); late only after the last of those days"
    case .meeting(nil): return "read as the board's next meeting"
    case .meeting(let days?):
      return "read as the board's first meeting between \(days.lowerBound.spoken) and "
        + days.upperBound.spoken
    case .from(let day): return "read as from \(day.spoken) onwards, with no last day"
    case .ongoing: return "read as ongoing, with a day of review and no last day"
    case .unknown: return "no due day can be worked out from it"
    }
  }
}

/// Reads the words in which a meeting says by when, and finds the interval they mean.
///
/// Days, months, quarters, seasons and financial years, ranges of days and months, a meeting of
/// the board, and what goes on. A year that is not said is that of the next such time after the
/// words were said. Words that mean no one interval are no error: they are kept as they are.
public enum ByWhenReader {
  /// What the words mean when they were said on a day.
  ///
  /// A remark behind a dash, a comma, a colon, a semicolon, a bracket or a full stop is passed
  /// over: `7th November 2016 - UPDATE: completed` means 7 November 2016.
  public static func read(_ text: String, saidOn said: Day) -> ByWhen {
    // No words for a day are longer than a line.
    let line = text.prefix(80)
    var words = SaidWords(line)
    if words.take("ongoing") || words.take("on", "-", "going") || words.take("on", "going") {
      return .ongoing
    }
    if line.endIndex == text.endIndex, let meaning = meaning(line, said) { return meaning }
    for mark in line.indices.reversed() where beginsRemark(mark, of: line) {
      if let meaning = meaning(line[..<mark], said) { return meaning }
    }
    return .unknown
  }

  /// Whether a mark begins a remark: a dash stands apart, and no further time or figure follows.
  private static func beginsRemark(_ mark: String.Index, of line: Substring) -> Bool {
    let isApart = line[..<mark].last?.isWhitespace ?? false
    guard ",:;(.".contains(line[mark]) || isApart && "-–—".contains(line[mark]) else {
      return false
    }
    var rest = SaidWords(line[line.index(after: mark)...])
    return rest.takeNumber(1...80) == nil && SaidTime.take(from: &rest) == nil
  }

  private static func meaning(_ text: Substring, _ said: Day) -> ByWhen? {
    var words = SaidWords(text)
    words.passTask()
    let isOpen = words.take("from")
    let lead =
      isOpen ? nil : ["by", "within", "in", "during", "at", "for"].first { words.take($0) }
    _ = words.takeEnd()
    var meeting = words
    if meeting.take("next"), meeting.takeMeeting() {
      return meeting.isEmpty && !isOpen ? .meeting(nil) : nil
    }
    var near = words
    // "For two weeks" is no day.
    if lead != "for", let days = NearTime.take(from: &near, saidOn: said), near.isEmpty,
      Day.writable.contains(days.upperBound)
    {
      if isOpen { return .from(days.lowerBound) }
      return .within(lead == "within" ? min(said, days.lowerBound)...days.upperBound : days)
    }
    let isMeeting = ["of", "in", "on"].contains { words.take("meeting", $0) }
    guard let found = SaidInterval.take(from: &words) else { return nil }
    let isForMeeting = isMeeting || words.takeMeeting()
    guard words.isEmpty, let days = found.days(saidOn: said),
      Day.writable.contains(days.lowerBound), Day.writable.contains(days.upperBound)
    else { return nil }
    if isForMeeting { return isOpen ? nil : .meeting(days) }
    return isOpen && !found.hasEnd ? .from(days.lowerBound) : .within(days)
  }
}

extension SaidWords {
  /// Passes over what is to be done by then: `to be reviewed`, `due`, `review`.
  fileprivate mutating func passTask() {
    var rest = self
    if rest.take("to", "be") {
      // "To be confirmed March 2017" names no day yet.
      let isOpen = ["confirmed", "agreed", "arranged", "advised"].contains { rest.take($0) }
      if !isOpen, rest.take({ $0 }) != nil { self = rest }
    } else {
      _ = ["due", "review", "reviewed", "report", "complete", "completed"].first { take($0) }
    }
  }
}
