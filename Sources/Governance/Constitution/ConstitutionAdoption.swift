/// A constitution together with the day it holds from and who adopted it.
public struct ConstitutionAdoption: Equatable, Sendable {
  /// The first day on which it holds.
  public let from: Day
  /// Who adopted it, as given.
  public let by: String
  /// The body behind each partner's key.
  public let partners: [String: BodyID]
  /// The constitution itself.
  public let constitution: Constitution
}
