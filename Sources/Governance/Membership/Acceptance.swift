/// A member's acceptance of what the constitution asks of every member.
public struct Acceptance: Equatable, Sendable {
  /// What is accepted.
  public enum Subject: String, Codable, CaseIterable, Sendable {
    /// The confidentiality of some items of business.
    case confidentiality
    /// The board's code of conduct.
    case code

    /// What is accepted, in words.
    public var name: String { self == .code ? "the code of conduct" : rawValue }
  }

  /// Who accepted.
  public let person: PersonID
  /// What was accepted.
  public let subject: Subject
  /// The day of acceptance.
  public let on: Day
}
