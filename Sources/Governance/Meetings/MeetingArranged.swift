/// A meeting being arranged for a day, a time and a venue.
public struct MeetingScheduled: HeadingEvent, BoardChange {
  public static let kind = "meeting.scheduled"
  public let meeting: MeetingID
  public let start: Moment
  public let venue: String
  /// Whether it is outside the ordinary series.
  public let extraordinary: Bool

  public init(meeting: MeetingID, start: Moment, venue: String, extraordinary: Bool = false) {
    (self.meeting, self.start) = (meeting, start)
    (self.venue, self.extraordinary) = (venue, extraordinary)
  }

  public func objection(on known: Board, in state: State) -> Refusal? {
    Refusal(
      if: MeetingID(meeting.description) == nil, "\"\(meeting)\" does not name a meeting",
      expected: "a board and a day, such as board/2002-03-26")
      ?? Refusal(if: venue.isBlank, "the venue is missing", advice: "say where it is to be held")
      ?? Refusal(
        if: known.meetings[meeting] != nil,
        "\(meeting.name) is the identifier of \(state.name(of: meeting))",
        advice: "if this is another meeting, give it an identifier of its own")
  }

  public func apply(to board: inout Board) {
    board.meetings[meeting] = MeetingHeading(
      id: meeting, start: start, venue: venue, isExtraordinary: extraordinary)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    state.overtaken(meeting, on: today, holidays)
  }

  public var sentence: Sentence {
    "\(extraordinary ? "extraordinary meeting" : "meeting") of \(meeting.board) scheduled for \(start.timeAndDay), \(venue)"
  }
}

/// A meeting's day, time or venue being changed after it was arranged.
public struct MeetingMoved: HeadingChange, TimedEvent {
  public static let kind = "meeting.moved"
  public let meeting: MeetingID
  public let start: Moment
  public let venue: String
  public let why: String
  public let at: Moment

  public init(meeting: MeetingID, start: Moment, venue: String, why: String, at: Moment) {
    (self.meeting, self.start, self.venue, self.why, self.at) = (meeting, start, venue, why, at)
  }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    heading.status == .scheduled
      ? Refusal(
        if: heading.start == start && heading.venue == venue,
        "\(state.name(of: meeting)) is already scheduled for \(start.timeAndDay), \(venue)")
        ?? heading.changes.last.flatMap { last in
          Refusal(
            if: at < last.at,
            "\(state.name(of: meeting)) was changed again at \(last.at.timeAndDay)",
            expected: "a later time")
        }
      : state.stage(of: heading, advice: "adjourn it to another day")
  }

  public func apply(to heading: inout MeetingHeading) {
    heading.changes.append(
      MeetingChange(event: self, oldStart: heading.start, oldVenue: heading.venue))
    (heading.start, heading.venue) = (start, venue)
  }

  public func remarks(
    in state: State, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    state.overtaken(meeting, on: today, holidays)
  }

  public var sentence: Sentence {
    "meeting \(meeting.name) moved to \(start.timeAndDay), \(venue)\(why.ifAny, after: ": ")"
  }
}

/// A change of a meeting's date, time or venue.
public struct MeetingChange: MadeByEvent, Codable {
  public let event: MeetingMoved
  public let oldStart: Moment
  public let oldVenue: String
}

/// A meeting being cancelled.
public struct MeetingCancelled: HeadingChange, DatedEvent {
  public static let kind = "meeting.cancelled"
  public let meeting: MeetingID
  public let on: Day
  public let why: String

  public init(meeting: MeetingID, on: Day, why: String) {
    (self.meeting, self.on, self.why) = (meeting, on, why)
  }

  public func objection(to heading: MeetingHeading, in state: State) -> Refusal? {
    heading.status == .scheduled
      ? Refusal(noReason: why, for: "the cancellation")
      : state.stage(of: heading, advice: "close it instead")
  }

  public func apply(to heading: inout MeetingHeading) { heading.cancelled = self }

  public var sentence: Sentence { "\(meeting) cancelled: \(why)" }
}
