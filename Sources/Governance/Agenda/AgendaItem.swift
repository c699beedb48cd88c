/// One item of business of one meeting.
public struct AgendaItem: Equatable, Sendable {
  /// Who may be present for it.
  public enum Access: String, Codable, CaseIterable, Sendable {
    /// The public may be present.
    case open
    /// The public are out.
    case closed
  }

  /// The identifier within the meeting.
  public let id: ItemID
  /// The number as printed, which need not follow the order.
  public let number: String
  /// The title as printed.
  public var title: String
  /// Whether the public may be present.
  public var access: Access
  /// Minutes allowed for it, where set.
  public var minutes: Int?
  /// The office or person who presents it, where set.
  public var presenter: String?
}
