import Governance

/// The lasting identifiers of the open data: made of the record's own, each with its kind before it.
enum PopoloName {
  static func of(_ person: PersonID) -> String { "person/\(person)" }
  static func of(_ body: BodyID) -> String { "body/\(body)" }
  static func of(_ board: BoardID) -> String { "board/\(board)" }
  static func of(_ seat: SeatID, of board: BoardID) -> String { "\(of(board))/seat/\(seat)" }
  static func of(_ meeting: MeetingID) -> String { "\(of(meeting.board))/meeting/\(meeting.name)" }
}
