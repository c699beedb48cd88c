/// A notice of a meeting, with what it said.
public struct Notice: Codable, Equatable, Sendable {
  /// When the notice went out.
  public let given: Moment
  /// The day and time it gave.
  public let start: Moment
  /// The venue it gave.
  public let venue: String
  /// To whom it went.
  public let recipients: [String]
  /// Where it was posted.
  public let places: [String]
}

/// Notice of one meeting or of a whole calendar of them, as it went out.
public struct NoticeGiven: BoardEvent {
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

  public func objection(in state: State) -> Refusal? {
    if let refusal = state.unknown(board) { return refusal }
    if meetings.isEmpty { return Refusal("a notice needs a meeting") }
    if let stray = meetings.first(where: { $0.board != board }) {
      return Refusal("\(stray) is not a meeting of \(board)")
    }
    return meetings.lazy.compactMap(state.notHeld).first
  }

  public func apply(to state: inout State) {
    for meeting in meetings {
      guard let heading = state.heading(meeting) else { continue }
      let notice = Notice(
        given: given, start: heading.start, venue: heading.venue, recipients: recipients,
        places: places)
      state.boards[board]?.meetings[meeting]?.notices.append(notice)
    }
  }

  public var sentence: Sentence {
    if meetings.count == 1, let meeting = meetings.first {
      return "notice of \(meeting) given \(given.spoken)"
    }
    return "notice of \(meetings.count) meetings of \(board) given \(given.spoken)"
  }
}
