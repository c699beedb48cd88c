import Governance

/// Somebody's hold on a seat for one body, or on an office of the board.
public struct PopoloMembership: Encodable, Equatable, Sendable {
  /// The identifier: the seat or office, the person, and the first day.
  public let id: String
  /// `member`, `adviser`, `chair` or `deputy chair`.
  public let role: String
  public let personID: String
  public let organizationID: String
  /// The seat; an office has none.
  public let postID: String?
  /// The body for which the seat is held, where it is held for one.
  public let onBehalfOfID: String?
  public let startDate: String
  /// The last day, where it is known.
  public let endDate: String?

  private enum CodingKeys: String, CodingKey {
    case id, role
    case personID = "person_id"
    case organizationID = "organization_id"
    case postID = "post_id"
    case onBehalfOfID = "on_behalf_of_id"
    case startDate = "start_date"
    case endDate = "end_date"
  }
}

extension PopoloMembership {
  /// Every hold on a seat there has been, or those on a day.
  ///
  /// Where another body came to stand behind the partner meanwhile, it is two, one after the other.
  static func seats(
    of board: Board, _ directory: Directory, asOf: Day?
  ) -> [PopoloMembership] {
    board.seats.filter { seat in asOf.map(seat.exists) ?? true }.flatMap { seat in
      board.appointments.filter { $0.seat == seat.id }.flatMap { held in
        board.stretches(of: held, in: directory)
          .filter { isTold(from: $0.from, to: $0.to, asOf) }
          .map { stretch in
            let post = PopoloName.of(seat.id, of: board.id)
            return PopoloMembership(
              id: "\(post)/\(held.person)/\(stretch.from)", role: PopoloPost.role(of: seat),
              personID: PopoloName.of(held.person), organizationID: PopoloName.of(board.id),
              postID: post, onBehalfOfID: stretch.body.map(PopoloName.of),
              startDate: stretch.from.description, endDate: stretch.to?.description)
          }
      }
    }
  }

  /// Every hold on an office there has been, or those on a day.
  static func offices(of board: Board, asOf: Day?) -> [PopoloMembership] {
    board.offices.filter { isTold(from: $0.from, to: $0.to, asOf) }.map { term in
      let office = "\(PopoloName.of(board.id))/office/\(term.office.rawValue)"
      return PopoloMembership(
        id: "\(office)/\(term.person)/\(term.from)", role: term.office.name,
        personID: PopoloName.of(term.person), organizationID: PopoloName.of(board.id),
        postID: nil, onBehalfOfID: nil, startDate: term.from.description,
        endDate: term.to?.description)
    }
  }

  private static func isTold(from: Day, to: Day?, _ asOf: Day?) -> Bool {
    guard let asOf else { return true }
    return from <= asOf && to.map { asOf <= $0 } ?? true
  }
}

/// A seat, whoever holds it.
public struct PopoloPost: Encodable, Equatable, Sendable {
  /// The identifier, which stays when the seat's title changes.
  public let id: String
  /// What the seat is called.
  public let label: String
  /// `member`, or `adviser` of whoever is heard and not counted.
  public let role: String
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
