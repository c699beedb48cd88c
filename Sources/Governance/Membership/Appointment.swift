/// Somebody's hold on a seat between two days.
public struct Appointment: Equatable, Sendable {
  /// The seat held.
  public let seat: SeatID
  /// Who holds it.
  public let person: PersonID
  /// In what capacity.
  public let capacity: Capacity
  /// Who appointed: a body's name as given, since it need not be a partner.
  public let by: String
  /// The first day.
  public let from: Day
  /// The last day, or nil while it goes on.
  public var to: Day?

  /// Whether the seat is held on the day.
  public func holds(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
