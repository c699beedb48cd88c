/// A day of the week, Monday first.
public enum Weekday: String, CaseIterable, Sendable {
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"

  /// The day of that name or of its first three letters, or nil; case does not matter.
  public init?(named name: some StringProtocol) {
    let wanted = name.lowercased()
    let found = Weekday.allCases.first {
      $0.rawValue.lowercased() == wanted || $0.short.lowercased() == wanted
    }
    guard let found else { return nil }
    self = found
  }

  /// The first three letters, as in `Tue 20 Jun`.
  public var short: String { String(rawValue.prefix(3)) }
}
