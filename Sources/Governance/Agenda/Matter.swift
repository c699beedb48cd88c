/// Something that has to come before a later meeting: the work programme is made of these.
public struct Matter: Equatable, Sendable {
  /// Where it comes from.
  public enum Origin: String, Codable, CaseIterable, Sendable {
    /// An action that reports back.
    case action
    /// A matter that was referred to the partners, with its outcome.
    case referral
    /// A review that falls due.
    case review
    /// A report that a statute or the constitution asks for.
    case statutoryReport = "statutory-report"
    /// An item deferred by an earlier meeting.
    case deferral
    /// A decision found inquorate, to be ratified.
    case ratification
    /// What the chair decided between meetings.
    case chairAction = "chair-action"
    /// What was decided by correspondence.
    case correspondence
    /// Anything else that was planned.
    case plan

    public var name: String { rawValue.split(separator: "-").joined(separator: " ") }
  }

  /// A place on an agenda that it was given.
  public struct Placement: Equatable, Sendable {
    public let meeting: MeetingID
    public let item: ItemID
  }

  /// Its deferral to another meeting.
  public struct Postponement: Equatable, Sendable {
    /// The meeting it was planned for, where there was one.
    public let from: MeetingID?
    /// The meeting it is planned for now, where that is known.
    public let to: MeetingID?
    public let why: String
    public let on: Day
  }

  /// What an item takes with it when it comes back at a later meeting.
  public struct Carried: Codable, Equatable, Sendable {
    /// Whether the public may be present.
    public let access: AgendaItem.Access
    /// Why it is closed, where it is and the ground was stated.
    public let ground: Ground?
    public let minutes: Int?
    /// The office or person who presents it, where set.
    public let presenter: String?

    /// What an item takes with it; an open one without particulars where nothing is given.
    public init(
      access: AgendaItem.Access = .open, ground: Ground? = nil, minutes: Int? = nil,
      presenter: String? = nil
    ) {
      self.access = access
      self.ground = ground
      self.minutes = minutes
      self.presenter = presenter
    }

    /// What an item takes with it, and what it has from the one it is a part of.
    init?(_ id: ItemID, in proceedings: Proceedings?) {
      guard let proceedings, let item = proceedings.item(id) else { return nil }
      self.init(
        access: proceedings.isClosed(item) ? .closed : .open,
        ground: proceedings.family(of: id).lazy.compactMap(\.ground).first,
        minutes: item.minutes, presenter: item.presenter)
    }
  }

  public struct Settlement: Equatable, Sendable {
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
  /// Where it comes from.
  public let origin: Origin
  /// The meeting it comes from, where it comes from one.
  public let from: MeetingID?
  public let item: ItemID?
  /// The referral it is the outcome of.
  public let referral: ReferralID?
  /// What the item it comes from was like, so that it comes back the same.
  public var carried: Carried
  /// The meeting it is planned for; nil for the next there is.
  public var planned: MeetingID?
  /// Each postponement.
  public var postponements: [Postponement] = []
  /// The item that was last deferred, where one was.
  public var lastDeferral: Placement?
  /// Each place it was given.
  public var placements: [Placement] = []
  /// How it ended, once it has.
  public var settled: Settlement?

  /// The item that brought it last before the board, where one did.
  public var latest: Placement? {
    placements.last ?? lastDeferral
      ?? from.flatMap { from in item.map { Placement(meeting: from, item: $0) } }
  }

  init(
    id: MatterID, title: String, origin: Origin, from: MeetingID?, item: ItemID?,
    referral: ReferralID?, carried: Carried? = nil, planned: MeetingID?
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.from = from
    self.item = item
    self.referral = referral
    self.carried = carried ?? Carried()
    self.planned = planned
  }
}
