/// A change that the chair asked for in the agenda or in a report, and whether it was taken.
public struct RequestedChange: Equatable, Sendable {
  /// What became of it.
  public struct Outcome: Equatable, Sendable {
    /// Whether it was taken.
    public let taken: Bool
    /// Why not, or how.
    public let why: String
    /// When that was settled.
    public let on: Day
  }

  /// Its number within the meeting, from 1.
  public let number: Int
  /// The item concerned, where it is about one.
  public let item: ItemID?
  /// What was asked for.
  public let text: String
  /// Who asked.
  public let by: PersonID
  /// When.
  public let on: Day
  /// What became of it, once that is settled.
  public var outcome: Outcome?
}
