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

/// The months of the year by name.
public enum Month {
  /// January to December.
  public static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The month of that name or of its first three letters, from 1 to 12; case does not matter.
  public static func number(named name: some StringProtocol) -> Int? {
    let wanted = name.lowercased()
    guard wanted.count >= 3 else { return nil }
    let index = names.firstIndex {
      $0.lowercased() == wanted || (wanted.count == 3 && $0.lowercased().hasPrefix(wanted))
        || (wanted == "sept" && $0 == "September")
    }
    return index.map { $0 + 1 }
  }
}
