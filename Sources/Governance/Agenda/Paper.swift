/// A report or another paper for a meeting: who writes it, how far it is, and with whom.
public struct Paper: Equatable, Sendable {
  /// What a paper is.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// The report on an item.
    case report
    /// An appendix to a report.
    case appendix
    /// Something sent after the pack, with its reason.
    case supplement
  }

  /// How far a paper is.
  public enum State: String, Codable, CaseIterable, Sendable {
    /// Asked for.
    case commissioned
    /// A draft is there.
    case draft
    /// As it goes to members.
    case final
    /// Announced on the agenda, and sent later.
    case toFollow = "to-follow"
    /// Not coming any more.
    case withdrawn

    /// The state as it is said.
    public var name: String { rawValue.split(separator: "-").joined(separator: " ") }
  }

  /// The identifier within the meeting.
  public let id: PaperID
  /// The item it is for.
  public let item: ItemID
  /// The title as printed.
  public let title: String
  /// What it is.
  public let kind: Kind
  /// The office or person who writes it.
  public let author: String
  /// The office's own target for it, where one was set.
  public let due: Day?
  /// Why it comes after the pack, where it is a supplement.
  public let reason: String?
  /// How far it is.
  public var state: State = .commissioned
  /// With whom it is.
  public var with: String
  /// Since when.
  public var since: Day
  /// Who cleared it for what, and when.
  public var clearances: [Clearance] = []
  /// Whether the public may see it.
  public var access: AgendaItem.Access = .open
  /// Why it is closed, where it is and the ground was stated.
  public var ground: Ground?

  /// The clearances asked for that it has not had.
  public func missing(of asked: [Clearance.Subject]) -> [Clearance.Subject] {
    asked.filter { subject in !clearances.contains { $0.subject == subject } }
  }
}
