public import Governance
import Store

extension Clerk {
  /// What lies ahead of every board, by the boards' names.
  ///
  /// Read from the index where it is fresh, made again where it is not. A day or a knowledge in
  /// the past is always asked of the record itself.
  public func outlooks(asOf: Day? = nil) throws(ClerkError) -> [Outlook] {
    let holidays = try holidays
    if asOf != nil || knownOn != nil {
      try loadBoards()
      for heading in state.boards.values.flatMap(\.meetings.values) where heading.stands {
        try load(.meeting(heading.id))
      }
      let day = asOf ?? knownOn ?? now.day
      let seen = state(on: day)
      let past = seen.boards.values.filter { $0.founded <= day }.map { board in
        var outlook = board.outlook(holidays, on: day)
        outlook.waiting = board.meetingsInOrder.filter(\.stands)
          .flatMap { seen.waiting(for: $0.id, holidays) }
        return outlook
      }
      return past.sorted { ($0.name, $0.board) < ($1.name, $1.board) }
    }
    let versions = try reading { () throws(JournalError) in try journal.boardVersions() }
    let stored = try reading { () throws(JournalError) in try journal.outlooks() }
    let rows = Dictionary(stored.map { ($0.stream, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [Outlook] = []
    var made: [StoredOutlook] = []
    var waitingRows: [StoredOutlook] = []
    for (stream, version) in versions {
      if let row = rows[stream], row.version == version, row.calendar == stamp(holidays),
        let outlook = codec.value(Outlook.self, from: row.body)
      {
        found.append(outlook)
      } else if case .board(let id)? = Stream(rawValue: stream) {
        try load(.board(id))
        guard let board = state.boards[id] else { continue }
        let outlook = board.outlook(holidays)
        found.append(outlook)
        made += row(for: outlook, version: record.version(of: .board(id)), holidays)
        // A way of reckoning that changed holds for what waits too.
        for heading in board.meetings.values where heading.stands {
          try load(.meeting(heading.id))
          waitingRows += row(waitingFor: heading.id, in: record, holidays)
        }
      }
    }
    // A journal that can only be read still shows what is due.
    try? journal.store(made + waitingRows)
    return joined(found, with: stored + waitingRows)
      .sorted { ($0.name, $0.board) < ($1.name, $1.board) }
  }

  /// The rows of the index for the boards that the events touch, as an imagined record has them.
  func outlooks(of imagined: Record, _ events: [any Event]) throws(JournalError) -> [StoredOutlook]
  {
    guard let holidays = try? holidays else { return [] }
    let boards = Set(events.map(\.stream)).flatMap { stream -> [StoredOutlook] in
      guard case .board(let id) = stream, let board = imagined.state.boards[id] else { return [] }
      return row(for: board.outlook(holidays), version: imagined.version(of: stream), holidays)
    }
    var meetings = Set(events.compactMap(\.subject))
    for case .board(let id) in events.map(\.stream) {
      let ahead = imagined.state.boards[id]?.meetings.values.filter(\.isAhead) ?? []
      meetings.formUnion(ahead.map(\.id))
    }
    return boards + meetings.flatMap { row(waitingFor: $0, in: imagined, holidays) }
  }

  /// The outlooks with what the preparation of their meetings waits for.
  private func joined(_ outlooks: [Outlook], with rows: [StoredOutlook]) -> [Outlook] {
    var waiting: [MeetingID: [Waiting]] = [:]
    for row in rows {
      guard case .meeting(let meeting)? = Stream(rawValue: row.stream) else { continue }
      waiting[meeting] = codec.value([Waiting].self, from: row.body)
    }
    return outlooks.map { outlook in
      var outlook = outlook
      outlook.waiting = waiting.keys.filter { $0.board == outlook.board }.sorted()
        .flatMap { waiting[$0] ?? [] }.map { $0.named(in: state.directory) }
      return outlook
    }
  }

  /// The row of what a meeting's preparation waits for; one without a body where that is nothing.
  private func row(
    waitingFor meeting: MeetingID, in record: Record, _ holidays: HolidayCalendar
  ) -> [StoredOutlook] {
    let stream = Stream.meeting(meeting)
    guard record.holds(stream) else { return [] }
    let waiting = record.state.waiting(for: meeting, holidays)
    guard let body = waiting.isEmpty ? "" : codec.text(of: waiting) else { return [] }
    return [
      StoredOutlook(
        stream: stream.rawValue, version: record.version(of: stream), calendar: stamp(holidays),
        body: body)
    ]
  }

  private func row(
    for outlook: Outlook, version: Int, _ holidays: HolidayCalendar
  ) -> [StoredOutlook] {
    guard let body = codec.text(of: outlook) else { return [] }
    let stream = Stream.board(outlook.board).rawValue
    return [StoredOutlook(stream: stream, version: version, calendar: stamp(holidays), body: body)]
  }

  /// What a row was reckoned with: the way of reckoning, and the holidays.
  private func stamp(_ holidays: HolidayCalendar) -> String {
    "\(Outlook.format) \(holidays.label)"
  }
}
