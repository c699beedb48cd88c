/// A day that a count passed over, and why.
public struct SkippedDay: Hashable, Codable, Sendable {
  /// The day passed over.
  public let day: Day
  /// Its name: `Saturday`, `Easter Monday`, a closure.
  public let name: String

  /// The day and why it was passed over.
  public init(day: Day, name: String) {
    self.day = day
    self.name = name
  }
}
