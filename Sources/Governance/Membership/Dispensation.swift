/// Leave for a member to take part although an interest would bar it.
public struct Dispensation: Equatable, Sendable {
  /// What the leave covers.
  public enum Scope: String, Codable, CaseIterable, Sendable {
    /// To speak only; the member still does not count.
    case speak
    /// To speak and decide; the member counts.
    case speakAndVote = "speak-and-vote"
  }

  /// The member.
  public let person: PersonID
  /// What it covers.
  public let scope: Scope
  /// The first day.
  public let from: Day
  /// The last day, or nil while it goes on.
  public let to: Day?

  /// Whether the leave holds on the day.
  public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
