/// A report or another paper for a meeting: who writes it, how far it is, and with whom.
public struct Paper: MadeByEvent {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case report
    case appendix
    /// Something sent after the agenda and reports, with its reason.
    case supplement
  }

  public enum State: String, Codable, CaseIterable, Sendable {
    case commissioned
    case draft
    case final
    /// Announced on the agenda, and sent later.
    case toFollow = "to-follow"
    case withdrawn

    public var name: String { rawValue.unhyphenated }
  }

  /// What stands for the agenda, and for all the reports, where a paper is named.
  public static let agenda = "agenda"
  public static let reports = "reports"

  /// Whether a name stands for the agenda or for all the reports.
  static func isCollective(_ name: String) -> Bool { name == agenda || name == reports }

  public let event: PaperCommissioned
  public var state: State = .commissioned
  public var with: String
  public var since: Day
  /// Since when it is in its state.
  var stated: Day
  /// Who cleared it for what, and when.
  public var clearances: [Clearance] = []
  public var access: AgendaItem.Access = .open
  public var ground: Ground?

  public var id: PaperID { event.paper }
  public var kind: Kind { event.what }

  /// The clearances required that it has not had.
  public func missing(of asked: [Clearance.Subject]) -> [Clearance.Subject] {
    asked.filter { subject in !clearances.contains { $0.subject == subject } }
  }
}
