/// An event of the directory: people, bodies, calendars, the journal itself.
public protocol DirectoryEvent: Event {}

extension DirectoryEvent {
  public var stream: Stream { .directory }
}

/// An event of one board, written to the board's stream.
public protocol BoardEvent: Event {
  var board: BoardID { get }
}

extension BoardEvent {
  public var stream: Stream { .board(board) }
}

/// An event of what went on at a meeting, written to the meeting's own stream.
public protocol MeetingEvent: Event {
  var meeting: MeetingID { get }
}

extension MeetingEvent {
  public var stream: Stream { .meeting(meeting) }
}

/// An event that tells of a meeting what its board lists: that it was arranged, opened, minuted.
///
/// Written to the board's stream, so that the board can be listed without reading its meetings.
public protocol HeadingEvent: BoardEvent {
  var meeting: MeetingID { get }
}

extension HeadingEvent {
  public var board: BoardID { meeting.board }
  public var subject: MeetingID? { meeting }
}

/// An event that happened at a moment.
public protocol TimedEvent: Event {
  var at: Moment { get }
}

extension TimedEvent {
  public var happened: Moment? { at }
}

/// An event that happened on a day, at no stated time.
public protocol DatedEvent: Event {
  var on: Day { get }
}

extension DatedEvent {
  public var happened: Moment? { on.begins }
}
