/// By when an action is wanted, as it was said on a day.
public struct WantedBy: Equatable, Sendable {
  /// The words, kept as they were said; nil where only the review was changed.
  public let words: String?
  /// The day set for reviewing what goes on.
  public let review: Day?
  /// Why it was changed; nil of what was said at first.
  public let why: String?
  /// When it was said.
  public let on: Day
}
