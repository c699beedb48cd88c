/// What the chair declared on an item, with what it rests on.
public struct Decision: Equatable, Sendable {
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    /// There is agreement, or the vote is carried.
    case agreed
    /// There is none, or the vote is lost.
    case notAgreed = "not-agreed"

    public var name: String { self == .agreed ? "agreed" : "not agreed" }
  }

  public let item: ItemID
  /// When it was declared.
  public let at: Moment
  /// Who presided and declared it.
  public let by: PersonID
  public let outcome: Outcome
  /// What it was about, part by part.
  public let parts: [String]
  public let basis: Basis
  public let vote: Vote?
  /// The partners that agreed, where every partner has to.
  public let partners: [String]
  /// Whether it only recommends.
  public let isRecommendation: Bool
  /// Who dissented by the moment it was declared, noted then or afterwards.
  public var dissent: [Position]
}
