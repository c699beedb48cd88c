import Governance

/// A seat, whoever holds it.
public struct PopoloPost: Encodable, Equatable, Sendable {
  /// The identifier, which stays when the seat's title changes.
  public let id: String
  /// What the seat is called.
  public let label: String
  /// `member`, or `adviser` of whoever is heard and not counted.
  public let role: String
  /// The board.
  public let organizationID: String
  /// The first day of the seat.
  public let startDate: String
  /// The last day, where it has one.
  public let endDate: String?

  init(_ seat: Seat, of board: BoardID) {
    id = PopoloName.of(seat.id, of: board)
    label = seat.title
    role = PopoloPost.role(of: seat)
    organizationID = PopoloName.of(board)
    startDate = seat.from.description
    endDate = seat.to?.description
  }

  static func role(of seat: Seat) -> String { seat.kind == .full ? "member" : "adviser" }

  private enum CodingKeys: String, CodingKey {
    case id, label, role
    case organizationID = "organization_id"
    case startDate = "start_date"
    case endDate = "end_date"
  }
}
