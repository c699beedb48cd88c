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
    guard let place = place(of: name, among: Weekday.allCases.map(\.rawValue)) else { return nil }
    self = Weekday.allCases[place]
  }

  /// The first three letters, as in `Tue 20 Jun`.
  public var short: String { String(rawValue.prefix(3)) }
}

/// The months of the year by name.
public enum Month {
  /// January to December.
  public static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The month of that name or of its first three letters, from 1 to 12; case does not matter.
  public static func number(named name: some StringProtocol) -> Int? {
    place(of: name.lowercased() == "sept" ? "Sep" : String(name), among: names).map { $0 + 1 }
  }
}

/// Where a name stands among others by itself or by its first three letters; case does not matter.
private func place(of name: some StringProtocol, among names: [String]) -> Int? {
  let wanted = name.lowercased()
  return names.firstIndex { $0.lowercased() == wanted || $0.prefix(3).lowercased() == wanted }
}
