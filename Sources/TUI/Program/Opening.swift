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

  /// The streams that must be loaded before its first frame.
  public var needs: [Stream] { screen?.needs ?? [] }

  /// The screen above home, or nil for home itself.
  var screen: (any Screen)? {
    switch self {
    case .home: return nil
    case .board(let board): return BoardScreen(board)
    case .meeting(let meeting): return MeetingScreen(meeting)
    case .chair(let meeting): return ChairScreen(meeting)
    }
  }
}
