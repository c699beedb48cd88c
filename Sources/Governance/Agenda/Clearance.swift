/// Leave given for a report by those who answer for its money or its law.
public struct Clearance: Equatable, Sendable {
  /// What is cleared.
  public enum Subject: String, Codable, CaseIterable, Sendable {
    /// What it costs.
    case finance
    /// Whether it may be done.
    case legal
  }

  /// What was cleared.
  public let subject: Subject
  /// By whom, as given.
  public let by: String
  /// When.
  public let on: Day
}
