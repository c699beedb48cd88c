/// One thing the quorum asks for, with how many count towards it and how many it needs.
public struct QuorumPart: Equatable, Sendable {
  /// What is asked for.
  public enum Subject: Hashable, Sendable {
    /// Heads altogether.
    case total
    /// Heads for a partner, by its key.
    case partner(String)
    /// Heads in a category.
    case category(String)
    /// The holder of one of these offices.
    case offices([Office])
  }

  /// What is asked for.
  public let subject: Subject
  /// How it is called in full.
  public let name: String
  /// How it is called where room is short: the partner's key or the category in words.
  public let short: String
  /// How many count.
  public let counted: Int
  /// How many are needed.
  public let needed: Int
  /// Who they are.
  public let people: [PersonID]

  /// Whether enough count.
  public var isMet: Bool { counted >= needed }
  /// How many more there are than needed; negative where some are missing.
  public var spare: Int { counted - needed }
}
