public import Governance

/// What there is to see at one moment: a value, so that drawing it twice draws the same.
public struct World: Sendable {
  /// The streams that are loaded, and what they fold to.
  public var record: Record
  /// What lies ahead of every board.
  public var outlooks: [Outlook]
  /// The holidays the office reckons with.
  public var holidays: HolidayCalendar
  /// The present moment.
  public var now: Moment
  /// Who is acting.
  public var actor: String
  /// Reads a moment as it is typed, on a day where only a time is given.
  public var readMoment: @Sendable (String, Day?) throws(Refusal) -> Moment

  /// The world with those things in it.
  public init(
    record: Record, outlooks: [Outlook], holidays: HolidayCalendar, now: Moment, actor: String,
    readMoment: @escaping @Sendable (String, Day?) throws(Refusal) -> Moment
  ) {
    self.record = record
    self.outlooks = outlooks
    self.holidays = holidays
    self.now = now
    self.actor = actor
    self.readMoment = readMoment
  }

  /// What the record says.
  public var state: State { record.state }
  /// The local day.
  public var today: Day { now.day }

  /// A person's name.
  func name(_ person: PersonID) -> String { state.directory.name(of: person) }

  /// The actor's own last entry in a stream that can be taken back.
  func lastOwn(in stream: Stream) -> Recorded? {
    let gone = record.retracted(in: stream)
    return record.entries(of: stream).last {
      $0.actor == actor && !gone.contains($0.number) && !($0.event is EntryRetracted)
    }
  }

  /// The first objection to events that would be recorded together, or nil.
  func objection(to events: [any Event]) -> Refusal? {
    var imagined = record
    for event in events {
      if let refusal = imagined.objection(to: event) { return refusal }
      imagined.imagine(event)
    }
    return nil
  }
}
