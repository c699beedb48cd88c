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

  /// How it is told: in one word; in a sentence; and how many days late it is, or was done.
  private var told: (word: String, sentence: String, daysLate: Int) {
    switch self {
    case .done(let day, let late):
      let behind = late == 0 ? "" : ", \(late.counted("day")) late"
      return ("done", "done on \(day.spoken)\(behind)", late)
    case .open(let day): return ("open", "open, due by \(day.spoken)", 0)
    case .late(let day, let late):
      return ("late", "\(late.counted("day")) late, due by \(day.spoken)", late)
    case .ongoing(let review):
      let when = review.map { "to be reviewed by \($0.spoken)" } ?? "a review day is required"
      return ("on-going", "ongoing, \(when)", 0)
    case .reviewLate(let day, let late):
      let sentence = "ongoing, review \(late.counted("day")) late, due by \(day.spoken)"
      return ("review-late", sentence, late)
    case .undated(let why): return ("undated", "open, \(why)", 0)
    }
  }

  /// How it stands, in words.
  public var sentence: String { told.sentence }

  /// The status in one word, for lists that are read by programs.
  public var word: String { told.word }

  /// By how many days the action, or its review, is late or was done late; 0 where it is not.
  public var daysLate: Int { told.daysLate }

  /// Whether it is open, and its day or that of its review has gone by.
  public var isLate: Bool { if case .done = self { false } else { daysLate > 0 } }
}
