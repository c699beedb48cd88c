/// One thing a constitution says, for people to read.
public struct Statement: Equatable, Sendable {
  /// The kind of rule: `quorum`, `notice`.
  public let key: String
  /// What is said, with the days it holds.
  public let sentence: String
  /// How the words are read, where the document leaves a choice.
  public var reading: String?
  /// Where it stands in the document.
  public var clause: String?

  /// What is said, with its reading and its clause.
  public var told: String {
    sentence + (reading.map { "; read as \($0)" } ?? "") + (clause.map { " [\($0)]" } ?? "")
  }
}
