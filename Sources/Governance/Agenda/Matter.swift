/// Something that has to come before a later meeting: the work programme is made of these.
public struct Matter: Codable, Equatable, Sendable {
  public enum Origin: String, Codable, CaseIterable, Sendable {
    case action
    /// A matter that was referred to the partners, with its outcome.
    case referral
    case review
    /// A report that a statute or the constitution asks for.
    case statutoryReport = "statutory-report"
    /// An item deferred by an earlier meeting.
    case deferral
    /// A decision found inquorate, to be ratified.
    case ratification
    case chairAction = "chair-action"
    case correspondence
    /// Anything else that was planned.
    case plan

    public var name: String { self == .chairAction ? "chair's action" : rawValue.unhyphenated }
  }

  /// A place on an agenda that it was given.
  public struct Placement: Codable, Equatable, Sendable {
    public let meeting: MeetingID
    public let item: ItemID
  }

  /// Its deferral to another meeting.
  public struct Postponement: Codable, Equatable, Sendable {
    public let from: MeetingID?
    public let to: MeetingID?
    public let why: String
    public let on: Day
  }

  /// What an item takes with it when it comes back at a later meeting.
  public struct Carried: Codable, Equatable, Sendable {
    public var access: AgendaItem.Access = .open
    public var ground: Ground?
    public var minutes: Int?
    public var presenter: String?
    /// The kind of matter that it is of.
    public var about: String?
  }

  public struct Settlement: Codable, Equatable, Sendable {
    /// How: reported, ratified, no longer wanted.
    public let how: String
    public let on: Day
    /// The meeting whose record it follows from, where it was not said by hand.
    public var meeting: MeetingID?
    /// Whether it only turned out not to be needed, and may be needed again.
    public var isLifted = false
  }

  /// The identifier by which a referral and its outcome come before the board.
  public static func of(_ referral: ReferralID) -> MatterID {
    MatterID(rawValue: "referral-\(referral)")
  }

  public let id: MatterID
  /// What it is, as an agenda would print it.
  public var title: String
  public let origin: Origin
  public internal(set) var from: MeetingID?
  public internal(set) var item: ItemID?
  /// The referral it is the outcome of.
  public internal(set) var referral: ReferralID?
  /// What the item it comes from was like, so that it comes back the same.
  public var carried = Carried()
  /// The meeting it is planned for; nil for the next there is.
  public var planned: MeetingID?
  public var postponements: [Postponement] = []
  /// The item that was last deferred, where one was.
  public var lastDeferral: Placement?
  public var placements: [Placement] = []
  public var settled: Settlement?

  /// The item that brought it last before the board, where one did.
  public var latest: Placement? {
    placements.last ?? lastDeferral
      ?? from.flatMap { from in item.map { Placement(meeting: from, item: $0) } }
  }
}

extension Matter.Carried {
  /// What an item takes with it, and what it has from the one it is a part of.
  init?(_ id: ItemID, in proceedings: Proceedings?) {
    guard let proceedings, let item = proceedings.item(id) else { return nil }
    let closing = proceedings.closing(of: item)
    self.init(
      access: closing == nil ? .open : .closed, ground: closing?.ground, minutes: item.minutes,
      presenter: item.presenter, about: proceedings.kindOfMatter(id))
  }
}
