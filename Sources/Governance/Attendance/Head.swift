/// One person as the quorum counts them: once, whatever they sit for.
public struct Head: Equatable, Sendable {
  /// Who is counted.
  public let person: PersonID
  /// The member in whose place they count, or nil when they count for themselves.
  public let inPlaceOf: PersonID?
  /// The keys of the partners they count for.
  public let partners: Set<String>
  /// The categories they count for.
  public let categories: Set<String>
}
