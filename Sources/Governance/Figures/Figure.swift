/// One figure of a report, with everything that was counted for it.
public struct Figure: Equatable, Sendable {
  /// What is counted, in a few words.
  public let name: String
  /// What was counted, one a line; closed business without its title.
  public let counted: [String]

  /// How many.
  public var count: Int { counted.count }
}
