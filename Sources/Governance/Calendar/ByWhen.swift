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
}

extension ByWhen {
  /// How the words are read, for whoever asks why.
  public var reading: String {
    switch self {
    case .within(let days) where days.lowerBound == days.upperBound:
      return "read as \(days.lowerBound.spoken); late after that day"
    case .within(let days): return "read as \(days.spoken); late only after the end"
    case .meeting(nil): return "read as the board's next meeting"
    case .meeting(let days?): return "read as the board's first meeting in \(days.spoken)"
    case .from(let day): return "read as from \(day.spoken) on: no day to be done by"
    case .ongoing: return "read as going on: no day to be done by, a review day instead"
    case .unknown: return "names no day that can be read"
    }
  }
}

extension ClosedRange<Day> {
  /// The interval as people write it: `Sun 1 Feb 2004 to Wed 31 Mar 2004`.
  public var spoken: String { "\(lowerBound.spoken) to \(upperBound.spoken)" }
}
