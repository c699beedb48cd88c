public import Governance

/// What came of an act: the entries it made, and what others had recorded meanwhile.
public struct Outcome: Sendable {
  /// The entries made, as they stand in the record.
  public let saved: [Recorded]
  /// What somebody else recorded while the act was being thought of.
  public let meanwhile: [Recorded]
}
