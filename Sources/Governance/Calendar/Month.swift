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
