public import Governance

/// What a calendar asks of the entries of a board, by which it counts revisions: few of them, so
/// that the rest need not be read.
public struct CalendarHistory: Sendable {
  /// Of a board's stream, the kinds of entries that change what a calendar shows of its meetings.
  public static let boardKinds = [
    MeetingScheduled.kind, MeetingMoved.kind, MeetingCancelled.kind, MeetingOpened.kind,
    MeetingAdjourned.kind, MeetingResumed.kind, MeetingClosed.kind, EntryRetracted.kind,
  ]
  /// Of the directory, the kinds that move days that are due.
  public static let directoryKinds = [CalendarAdopted.kind, EntryRetracted.kind]

  let board: [Recorded]
  let directory: [Recorded]
  /// How many entries the board's stream has, and when the last was recorded.
  let count: Int
  let last: Moment?

  /// The entries of those kinds, in order.
  public init(board: [Recorded], directory: [Recorded], count: Int, last: Moment?) {
    (self.board, self.directory, self.count, self.last) = (board, directory, count, last)
  }
}
