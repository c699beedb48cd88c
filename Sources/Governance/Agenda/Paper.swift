/// A report or another paper for a meeting: who writes it, how far it is, and with whom.
public struct Paper: Equatable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// The report on an item.
    case report
    /// An appendix to a report.
    case appendix
    /// Something sent after the pack, with its reason.
    case supplement
  }

  public enum State: String, Codable, CaseIterable, Sendable {
    case commissioned
    case draft
    /// As it goes to members.
    case final
    /// Announced on the agenda, and sent later.
    case toFollow = "to-follow"
    case withdrawn

    public var name: String { rawValue.split(separator: "-").joined(separator: " ") }
  }

  public let id: PaperID
  /// The item it is for.
  public let item: ItemID
  public let title: String
  public let kind: Kind
  /// The office or person who writes it.
  public let author: String
  /// The office's own target for it, where one was set.
  public let due: Day?
  /// Why it comes after the pack, where it is a supplement.
  public let reason: String?
  public var state: State = .commissioned
  public var with: String
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
