public import Governance

/// Which screen the program opens on.
public enum Opening: Sendable {
  /// What is due on every board.
  case home
  /// A board.
  case board(BoardID)
  /// A meeting, live.
  case meeting(MeetingID)
  /// The chair's view of a meeting.
  case chair(MeetingID)

  /// The screen above home, or nil for home itself.
  var screen: (any Screen)? {
    switch self {
    case .home: nil
    case .board(let board): BoardScreen(board: board)
    case .meeting(let meeting): MeetingScreen(meeting: meeting)
    case .chair(let meeting): ChairScreen(meeting: meeting)
    }
  }

  /// The streams that must be loaded before its first frame.
  public var needs: [Stream] { screen?.needs ?? [] }
}
