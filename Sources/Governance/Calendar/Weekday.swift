/// A day of the week, Monday first.
public enum Weekday: String, CaseIterable, Sendable {
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"

  /// The first three letters, as in `Tue 20 Jun`.
  public var short: String { String(rawValue.prefix(3)) }
}
