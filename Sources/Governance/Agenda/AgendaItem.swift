/// One item of business of one meeting.
public struct AgendaItem: Equatable, Sendable {
  /// Who may be present for it.
  public enum Access: String, Codable, CaseIterable, Sendable {
    /// The public may be present.
    case open
    /// Press and public are excluded.
    case closed
  }

  /// What an item is for.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// A matter before the board.
    case business
    case formal
    /// Apologies and substitutes.
    case apologies
    /// Declarations of interest.
    case declarations
    /// The minutes of an earlier meeting.
    case minutes
    /// What arises from earlier meetings: open actions and whatever is still to be placed.
    case mattersArising = "matters-arising"
    /// Where urgent business is announced, near the start.
    case urgentAnnounced = "urgent-announced"
    /// Where urgent business is taken, at the end.
    case urgentTaken = "urgent-taken"
    /// A matter that the chair has decided to take as urgent.
    case urgent
    /// The date of the next meeting.
    case nextMeeting = "next-meeting"
  }

  public let id: ItemID
  /// The number as printed, which need not follow the order.
  public var number: String
  public var title: String
  /// Whether the public may be present.
  public var access: Access
  /// Minutes allowed for it, where set.
  public var minutes: Int?
  /// The office or person who presents it, where set.
  public var presenter: String?
  public var kind: Kind = .business
  /// The item it is a part of, where it is a sub-item.
  public var under: ItemID?
  /// The matter it brings back before the board, where it does.
  public var matter: MatterID?
  /// Why it is closed, where it is and the ground was stated.
  public var ground: Ground?
  /// The chair's reason, where it is taken as urgent.
  public var urgency: String?
  /// Why it is outside what the board may decide, where somebody flagged it.
  public var outsideScope: String?
  /// Why it was withdrawn, where it was.
  public var withdrawn: String?
}

/// An item taken up at a moment.
public struct ItemTaken: Equatable, Sendable {
  public let item: ItemID
  public let at: Moment
}
