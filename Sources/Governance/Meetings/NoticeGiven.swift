/// A notice of a meeting, with what it said.
public struct Notice: MadeByEvent, Codable {
  public let event: NoticeGiven
  /// The day and time it gave.
  public let start: Moment
  /// The venue it gave.
  public let venue: String
}

/// Notice of one meeting or of a whole calendar of them, as it went out.
public struct NoticeGiven: BoardChange {
  public static let kind = "notice.given"
  public let board: BoardID
  /// The meetings it gives notice of.
  public let meetings: [MeetingID]
  /// When it went out.
  public let given: Moment
  /// To whom it went.
  public let recipients: [String]
  /// Where it was posted.
  public let places: [String]

  public init(
    board: BoardID, meetings: [MeetingID], given: Moment, recipients: [String], places: [String]
  ) {
    (self.board, self.meetings, self.given) = (board, meetings, given)
    (self.recipients, self.places) = (recipients, places)
  }

  public var happened: Moment? { given }

  public func objection(on known: Board, in state: State) -> Refusal? {
    Refusal(
      if: meetings.isEmpty, "no meeting is named",
      advice: "name the meetings that the notice covers")
      ?? meetings.first { $0.board != board }.flatMap { state.notHeld($0, by: board) }
      ?? meetings.lazy.compactMap(state.notHeld).first
  }

  public func apply(to board: inout Board) {
    for meeting in meetings {
      guard let heading = board.meetings[meeting] else { continue }
      // It gave what was arranged when it went out, whatever was changed before it was recorded.
      let later = heading.changes.first { $0.at > given }
      board.meetings[meeting]?.notices.append(
        Notice(
          event: self, start: later?.oldStart ?? heading.start,
          venue: later?.oldVenue ?? heading.venue))
    }
  }

  /// Says where it is held to be of the meeting as it was arranged when it went out.
  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    meetings.compactMap { meeting in
      guard let heading = state.heading(meeting),
        let notice = heading.notices.last(where: { $0.given == given }),
        notice.start != heading.start || notice.venue != heading.venue
      else { return nil }
      return
        "this notice was given before the change that is recorded, and is treated as notice of "
        + "\(notice.start.timeAndDay), \(notice.venue); if the change came first, withdraw both and "
        + "record the change with the time at which it was made"
    }
  }

  public var sentence: Sentence {
    if meetings.count == 1, let meeting = meetings.first {
      return "notice of \(meeting) given at \(given.timeAndDay)"
    }
    return "notice of \(meetings.count) meetings of \(board) given at \(given.timeAndDay)"
  }
}
