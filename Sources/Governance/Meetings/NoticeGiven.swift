/// Notice of one meeting or of a whole calendar of them, as it went out.
public struct NoticeGiven: Event {
  /// The board.
  public let board: BoardID
  /// The meetings it gives notice of.
  public let meetings: [MeetingID]
  /// When it went out.
  public let given: Moment
  /// To whom it went.
  public let recipients: [String]
  /// Where it was posted.
  public let places: [String]

  /// The event with those particulars.
  public init(
    board: BoardID, meetings: [MeetingID], given: Moment, recipients: [String], places: [String]
  ) {
    self.board = board
    self.meetings = meetings
    self.given = given
    self.recipients = recipients
    self.places = places
  }

  /// The name on disk.
  public static let kind = "notice.given"

  /// The stream it is written to.
  public var stream: Stream { .board(board) }

  /// When it happened.
  public var happened: Moment? { given }

  /// Why it cannot be done now, or nil.
  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(board) { return refusal }
    if meetings.isEmpty { return Refusal("a notice needs a meeting") }
    if let stray = meetings.first(where: { $0.board != board }) {
      return Refusal("\(stray) is not a meeting of \(board)")
    }
    return meetings.lazy.compactMap(state.notHeld).first
  }

  /// Changes the state as if it had happened.
  public func apply(to state: inout State) {
    for meeting in meetings {
      guard let heading = state.heading(meeting) else { continue }
      let notice = Notice(
        given: given, start: heading.start, venue: heading.venue, recipients: recipients,
        places: places)
      state.boards[board]?.meetings[meeting]?.notices.append(notice)
    }
  }

  /// What happened.
  public var sentence: Sentence {
    if meetings.count == 1, let meeting = meetings.first {
      return "notice of \(meeting) given \(given.spoken)"
    }
    return "notice of \(meetings.count) meetings of \(board) given \(given.spoken)"
  }
}
