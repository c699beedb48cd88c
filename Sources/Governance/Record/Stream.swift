/// One thread of the record: entries in a stream have their own numbering and their own order.
///
/// Two people at work on two meetings write to two streams and do not collide.
public enum Stream: Hashable, Sendable {
  /// People, partner bodies, holiday calendars, and the journal's own opening.
  case directory
  /// A board: its constitution, membership, and a heading for each of its meetings.
  case board(BoardID)
  /// What went on at one meeting.
  case meeting(MeetingID)

  /// The board it belongs to, or nil of the directory.
  public var board: BoardID? {
    switch self {
    case .directory: return nil
    case .board(let board): return board
    case .meeting(let meeting): return meeting.board
    }
  }

  /// The meeting it is about, or nil of the directory and of boards.
  public var meeting: MeetingID? {
    guard case .meeting(let meeting) = self else { return nil }
    return meeting
  }
}

// Not `RawRepresentable`: compared by name, as such a value is, each look-up would write it out.
extension Stream: CustomStringConvertible {
  /// The name of the stream on disk: `directory`, `board:ID`, `meeting:BOARD/NAME`.
  public var rawValue: String {
    switch self {
    case .directory: return "directory"
    case .board(let board): return "board:\(board)"
    case .meeting(let meeting): return "meeting:\(meeting)"
    }
  }

  /// The stream of that name on disk, or nil.
  public init?(rawValue text: String) {
    if text == "directory" {
      self = .directory
    } else if text.hasPrefix("board:"), let board = BoardID(checking: text.dropFirst(6)) {
      self = .board(board)
    } else if text.hasPrefix("meeting:"), let meeting = MeetingID(text.dropFirst(8)) {
      self = .meeting(meeting)
    } else {
      return nil
    }
  }

  public var description: String { rawValue }
}
