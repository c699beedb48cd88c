/// What an item asks the board to agree, part by part, as it was worded from a moment on.
///
/// The first wording is the report's; every later one is an amendment, and all are kept.
public struct Recommendation: Equatable, Sendable {
  /// The item.
  public let item: ItemID
  /// The parts, (a), (b) and so on in order.
  public let parts: [String]
  /// Who moved the wording, where it is not the report's.
  public let by: PersonID?
  /// From when.
  public let at: Moment

  /// The letters of parts, in order.
  public static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
}
