public import Governance

/// Which screen the program opens on.
public struct Opening: Sendable {
  /// The screen above home, or nil for home itself.
  let screen: (any Screen)?

  /// What is due on every board.
  public static let home = Opening(screen: nil)

  /// A board.
  public static func board(_ board: BoardID) -> Opening {
    Opening(screen: BoardScreen(board: board))
  }

  /// A meeting, live.
  public static func meeting(_ meeting: MeetingID) -> Opening {
    Opening(screen: MeetingScreen(meeting: meeting))
  }

  /// The chair's view of a meeting.
  public static func chair(_ meeting: MeetingID) -> Opening {
    Opening(screen: ChairScreen(meeting: meeting))
  }

  /// The streams that must be loaded before its first frame.
  public var needs: [Stream] { screen?.needs ?? [] }
}
