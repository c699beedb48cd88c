/// Leave for a member to take part in one item although an interest would bar it.
public struct ItemDispensation: Equatable, Sendable {
  /// The member.
  public let person: PersonID
  /// The item.
  public let item: ItemID
  /// What it covers.
  public let scope: Dispensation.Scope
  /// Who gave it, as given.
  public let by: String
}
