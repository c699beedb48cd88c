/// Nothing having been received under an item, which is minuted all the same.
public struct NilReturn: Equatable, Sendable {
  /// The item.
  public let item: ItemID
  /// What had not been received.
  public let what: String
  /// The rule under which it would have been, where one was named.
  public let under: String?
  /// Who reported it, where it was said.
  public let reportedBy: String?
  /// When.
  public let at: Moment

  /// The return as a minute tells it.
  var sentence: String {
    let rule = under.map { " under \($0)" } ?? ""
    guard let reportedBy else { return "There were no \(what)\(rule)." }
    return "\(reportedBy.capitalizedFirst) reported that no \(what) had been received\(rule)."
  }
}
