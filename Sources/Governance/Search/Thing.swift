/// Something the record speaks of by an identifier: a person, a meeting, an item.
public enum Thing: Hashable, Sendable {
  case person(PersonID)
  case body(BodyID)
  case board(BoardID)
  case seat(SeatID, BoardID)
  case meeting(MeetingID)
  case item(ItemID, MeetingID)
  case paper(PaperID, MeetingID)
  case matter(MatterID, BoardID)
  case referral(ReferralID, BoardID)
  case action(ActionID, BoardID)

  /// The thing as one word that no other has, for an index: `item:icb/2002-03-26/7`.
  public var key: String {
    let (kind, within, id) = parts
    return "\(kind):\(within?.identifier, after: "", before: "/")\(id)"
  }

  /// The identifier alone, as people type it.
  public var identifier: String { parts.id }

  /// Of what kind it is, within what it has its identifier, and that.
  private var parts: (kind: String, within: Thing?, id: String) {
    switch self {
    case .person(let id): return ("person", nil, id.rawValue)
    case .body(let id): return ("body", nil, id.rawValue)
    case .board(let id): return ("board", nil, id.rawValue)
    case .seat(let id, let board): return ("seat", .board(board), id.rawValue)
    case .meeting(let id): return ("meeting", nil, id.description)
    case .item(let id, let meeting): return ("item", .meeting(meeting), id.rawValue)
    case .paper(let id, let meeting): return ("paper", .meeting(meeting), id.rawValue)
    case .matter(let id, let board): return ("matter", .board(board), id.rawValue)
    case .referral(let id, let board): return ("referral", .board(board), id.rawValue)
    case .action(let id, let board): return ("action", .board(board), id.rawValue)
    }
  }

  /// How far inwards it stands where a place is told; nil of what is no place.
  var depth: Int? {
    switch self {
    case .person, .body, .board, .seat: return nil
    case .meeting: return 1
    case .item: return 2
    case .paper: return 3
    case .matter, .referral, .action: return 4
    }
  }

  /// The meeting it belongs to, where it belongs to one.
  public var meeting: MeetingID? {
    if case .meeting(let meeting) = self { meeting } else { parts.within?.meeting }
  }

  /// The board it belongs to, where it belongs to one.
  public var board: BoardID? {
    if case .board(let board) = self { board } else { meeting?.board ?? parts.within?.board }
  }
}
