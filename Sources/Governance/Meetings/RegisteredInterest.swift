/// An interest in a board's register: what a member has, from when, and until when.
public struct RegisteredInterest: Equatable, Sendable {
  /// Whose.
  public let person: PersonID
  /// What it is, or `sensitive`: then its nature stands beside the record and not in it.
  public let interest: String
  /// What sort it is.
  public let category: Interest.Category
  /// The first day.
  public let from: Day
  /// The last day, or nil while it goes on.
  public var to: Day?

  /// Whether it stands in the register on the day.
  public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
