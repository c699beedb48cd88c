/// Something decided between meetings, where the constitution provides for it.
public struct OutsideDecision: Equatable, Sendable {
  /// How it was decided.
  public enum Manner: String, Codable, CaseIterable, Sendable {
    /// By the chair, for the board.
    case chairAction = "chair-action"
    /// By the members in writing.
    case correspondence

    /// The manner as it is said.
    public var name: String { self == .chairAction ? "chair's action" : "correspondence" }
  }

  /// The identifier within the board.
  public let id: MatterID
  /// How it was decided.
  public let manner: Manner
  /// What was decided.
  public let text: String
  /// Who decided, or who asked the members.
  public let by: PersonID
  /// Who was consulted, or answered.
  public let consulted: [PersonID]
  /// Why it could not wait.
  public let why: String
  /// When.
  public let on: Day
}
