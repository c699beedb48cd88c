/// How an action stands on a day.
public enum ActionStatus: Equatable, Sendable {
  /// Done on a day, perhaps so many days after the last on which it was in time.
  case done(Day, daysLate: Int)
  /// Open, and in time until the end of a day.
  case open(by: Day)
  /// Open, and so many days after the last day on which it was in time.
  case late(by: Day, days: Int)
  /// Going on, to be reviewed by a day; without one, a day of review has still to be set.
  case ongoing(review: Day?)
  /// Going on, and its review is so many days late.
  case reviewLate(by: Day, days: Int)
  /// Open with no day that is known, and why.
  case undated(why: String)
}

extension ActionStatus {
  /// How it stands, in words.
  public var sentence: String {
    switch self {
    case .done(let day, daysLate: 0): return "done \(day.spoken)"
    case .done(let day, let late): return "done \(day.spoken), \(ActionStatus.days(late)) late"
    case .open(let day): return "open, due by \(day.spoken)"
    case .late(let day, let late): return "\(ActionStatus.days(late)) late, due by \(day.spoken)"
    case .ongoing(nil): return "on-going, a review day is required"
    case .ongoing(let review?): return "on-going, to be reviewed by \(review.spoken)"
    case .reviewLate(let day, let late):
      return "on-going, review \(ActionStatus.days(late)) late, due by \(day.spoken)"
    case .undated(let why): return "open, \(why)"
    }
  }

  /// The status in one word, for lists that are read by programs.
  public var word: String {
    switch self {
    case .done: return "done"
    case .open: return "open"
    case .late: return "late"
    case .ongoing: return "on-going"
    case .reviewLate: return "review-late"
    case .undated: return "undated"
    }
  }

  /// By how many days the action, or its review, is late or was done late; 0 where it is not.
  public var daysLate: Int {
    switch self {
    case .done(_, let days), .late(_, let days), .reviewLate(_, let days): return days
    case .open, .ongoing, .undated: return 0
    }
  }

  /// Whether it is open, and its day or that of its review has gone by.
  public var isLate: Bool {
    switch self {
    case .late, .reviewLate: return true
    case .done, .open, .ongoing, .undated: return false
    }
  }

  private static func days(_ count: Int) -> String { "\(count) \(count == 1 ? "day" : "days")" }
}
