import Governance

/// A meeting.
public struct PopoloEvent: Encodable, Equatable, Sendable {
  /// The identifier, which stays when the meeting is moved.
  public let id: String
  /// The board and the day.
  public let name: String
  /// `meeting` or `extraordinary meeting`.
  public let classification: String
  public let organizationID: String
  /// When it was opened, or is to begin.
  public let startDate: String
  /// When it was closed, once it was.
  public let endDate: String?
  public let location: String
  /// `to be held`, `in progress`, `adjourned`, `held` or `cancelled`.
  public let status: String

  private enum CodingKeys: String, CodingKey {
    case id, name, classification, location, status
    case organizationID = "organization_id"
    case startDate = "start_date"
    case endDate = "end_date"
  }

  init(_ heading: MeetingHeading, of board: Board) {
    id = PopoloName.of(heading.id)
    name = "\(board.name), \(heading.day.spoken)"
    classification = heading.isExtraordinary ? "extraordinary meeting" : "meeting"
    organizationID = PopoloName.of(board.id)
    startDate = (heading.opened ?? heading.start).description
    endDate = heading.closed?.description
    location = heading.venue
    switch heading.status {
    case .scheduled: status = "to be held"
    case .open: status = "in progress"
    case .adjourned: status = "adjourned"
    case .closed: status = "held"
    case .cancelled: status = "cancelled"
    }
  }
}
