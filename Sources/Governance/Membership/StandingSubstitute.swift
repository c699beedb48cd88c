/// Somebody named to come in a member's place whenever the member cannot.
public struct StandingSubstitute: Equatable, Sendable {
  /// The member whose place it is.
  public let member: PersonID
  /// Who comes instead.
  public let substitute: PersonID
  /// The first day.
  public let from: Day
  /// The last day, or nil while it goes on.
  public var to: Day?

  /// Whether the substitute is named on the day.
  public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
