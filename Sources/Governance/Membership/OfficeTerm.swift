/// Somebody's hold on an office between two days.
public struct OfficeTerm: Equatable, Sendable {
  /// The office held.
  public let office: Office
  /// Who holds it.
  public let person: PersonID
  /// Who appointed or elected, as given.
  public let by: String
  /// The first day.
  public let from: Day
  /// The last day, or nil while it goes on.
  public var to: Day?

  /// Whether the office is held on the day.
  public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
