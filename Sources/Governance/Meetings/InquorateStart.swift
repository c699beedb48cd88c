/// What those present chose when a meeting was inquorate at its start.
public struct InquorateStart: Equatable, Sendable {
  /// What can be chosen.
  public enum Choice: String, Codable, CaseIterable, Sendable {
    /// To wait a while for others to come.
    case wait
    /// To adjourn to another time.
    case adjourn
    /// To go on as notes, without decisions.
    case notesOnly = "notes-only"
  }

  /// When it was found.
  public let at: Moment
  /// What was chosen.
  public let choice: Choice
}
