public import Governance

/// What there is to see at one moment: a value, so that drawing it twice draws the same.
public struct World: Sendable {
  /// The streams that are loaded, and what they fold to.
  public var record: Record
  /// Another number whenever anything was written: what was worked out for one holds for it.
  public var changes: Int
  /// What lies ahead of every board.
  public var outlooks: [Outlook]
  /// The holidays the office reckons with.
  public var holidays: HolidayCalendar
  /// The holidays that those took the place of, where they did.
  public var replaced: HolidayCalendar?
  /// The present moment.
  public var now: Moment
  /// Who is acting.
  public var actor: String
  /// The drafts kept of the minutes of the meetings that are loaded.
  public var drafts: [MeetingID: String]
  /// Reads a moment as it is typed, on a day where only a time is given.
  public var readMoment: @Sendable (String, MeetingHeading?) throws(Refusal) -> Moment

  /// The world with those things in it.
  public init(
    record: Record, changes: Int, outlooks: [Outlook], holidays: HolidayCalendar,
    replaced: HolidayCalendar? = nil, now: Moment, actor: String,
    drafts: [MeetingID: String] = [:],
    readMoment: @escaping @Sendable (String, MeetingHeading?) throws(Refusal) -> Moment
  ) {
    (self.record, self.changes, self.outlooks) = (record, changes, outlooks)
    (self.holidays, self.replaced) = (holidays, replaced)
    (self.now, self.actor, self.drafts) = (now, actor, drafts)
    self.readMoment = readMoment
  }

  /// What the record says.
  public var state: State { record.state }
  /// The local day.
  public var today: Day { now.day }

  /// A person's name.
  func name(_ person: PersonID) -> String { state.directory.name(of: person) }

  /// A day as it is typed.
  func readDay(_ text: String) throws(Refusal) -> Day {
    try DayReader.reading(text, typedOn: today).day
  }

  /// A meeting with its board, or nil while it is not loaded.
  func meeting(
    _ id: MeetingID
  ) -> (board: Board, heading: MeetingHeading, proceedings: Proceedings)? {
    guard let board = state.boards[id.board], let heading = board.meetings[id],
      let proceedings = state.proceedings[id]
    else { return nil }
    return (board, heading, proceedings)
  }

  /// What acts are planned on, to ask whether one is possible; nothing is kept of such a plan, so
  /// that it needs no hash.
  var context: ActContext {
    ActContext(record: record, drafts: drafts, today: today, digest: { _ in "" })
  }
}
