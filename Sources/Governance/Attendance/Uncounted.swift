/// Somebody who is not counted at a moment, and why, in a few words.
public struct Uncounted: Equatable, Sendable {
  /// Who is not counted.
  public let person: PersonID
  /// Why: `adviser`, `apologies`, `interest in item 6`, `left 14.31`.
  public let why: String
}
