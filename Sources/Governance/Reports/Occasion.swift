/// A report that was made, or a review that was held.
public struct Occasion: Equatable, Sendable {
  /// What it is called in the constitution.
  public let name: String
  /// What there is to say of it.
  public let note: String?
  /// The day.
  public let on: Day
}
