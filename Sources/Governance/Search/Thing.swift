/// Something the record speaks of by an identifier: a person, a meeting, an item.
public enum Thing: Hashable, Sendable {
  /// A person.
  case person(PersonID)
  /// A partner body.
  case body(BodyID)
  /// A board.
  case board(BoardID)
  /// A seat of a board.
  case seat(SeatID, BoardID)
  /// A meeting.
  case meeting(MeetingID)
  /// An item of a meeting.
  case item(ItemID, MeetingID)
  /// A paper for a meeting.
  case paper(PaperID, MeetingID)
  /// A matter of a board.
  case matter(MatterID, BoardID)
  /// A referral of a board.
  case referral(ReferralID, BoardID)
  /// An action of a board.
  case action(ActionID, BoardID)
}

extension Thing {
  /// The thing as one word that no other has, for an index: `item:icb/2002-03-26/7`.
  public var key: String {
    switch self {
    case .person(let person): return "person:\(person)"
    case .body(let body): return "body:\(body)"
    case .board(let board): return "board:\(board)"
    case .seat(let seat, let board): return "seat:\(board)/\(seat)"
    case .meeting(let meeting): return "meeting:\(meeting)"
    case .item(let item, let meeting): return "item:\(meeting)/\(item)"
    case .paper(let paper, let meeting): return "paper:\(meeting)/\(paper)"
    case .matter(let matter, let board): return "matter:\(board)/\(matter)"
    case .referral(let referral, let board): return "referral:\(board)/\(referral)"
    case .action(let action, let board): return "action:\(board)/\(action)"
    }
  }

  /// The identifier alone, as people type it.
  public var identifier: String {
    switch self {
    case .person(let id): return id.rawValue
    case .body(let id): return id.rawValue
    case .board(let id): return id.rawValue
    case .seat(let id, _): return id.rawValue
    case .meeting(let id): return id.description
    case .item(let id, _): return id.rawValue
    case .paper(let id, _): return id.rawValue
    case .matter(let id, _): return id.rawValue
    case .referral(let id, _): return id.rawValue
    case .action(let id, _): return id.rawValue
    }
  }

  /// The meeting it belongs to, where it belongs to one.
  public var meeting: MeetingID? {
    switch self {
    case .meeting(let meeting), .item(_, let meeting), .paper(_, let meeting): return meeting
    default: return nil
    }
  }

  /// The board it belongs to, where it belongs to one.
  public var board: BoardID? {
    switch self {
    case .person, .body: return nil
    case .board(let board), .seat(_, let board), .matter(_, let board), .referral(_, let board),
      .action(_, let board):
      return board
    case .meeting, .item, .paper: return meeting?.board
    }
  }
}
