/// One item of business of one meeting.
public struct AgendaItem: Equatable, Sendable {
  public enum Access: String, Codable, CaseIterable, Sendable {
    case open
    case closed
  }

  public enum Kind: String, Codable, CaseIterable, Sendable {
    case business
    case formal
    case apologies
    case declarations
    case minutes
    /// What arises from earlier meetings: open actions and whatever is still to be placed.
    case mattersArising = "matters-arising"
    /// Where urgent business is announced, near the start.
    case urgentAnnounced = "urgent-announced"
    /// Where urgent business is taken, at the end.
    case urgentTaken = "urgent-taken"
    /// A matter that the chair has decided to take as urgent.
    case urgent
    case nextMeeting = "next-meeting"
  }

  public let id: ItemID
  /// The number as printed, which need not follow the order.
  public var number: String
  public var title: String
  public var access: Access = .open
  public var minutes: Int?
  public var presenter: String?
  public var kind: Kind = .business
  public var under: ItemID?
  public var matter: MatterID?
  /// The kind of matter that it is of, where a rule of the constitution differs for it.
  public var about: String?
  public var ground: Ground?
  /// The chair's reason, where it is taken as urgent.
  public var urgency: String?
  /// Why it is outside what the board may decide, where somebody flagged it.
  public var outsideScope: String?
  public var withdrawn: String?
}
