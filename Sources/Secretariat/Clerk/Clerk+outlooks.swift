public import Governance
import Store

/// What lies ahead of every board, read once and then only of boards that were written to.
struct KnownOutlooks {
  /// The last entry of the journal when it was read.
  var seen = 0
  /// With which holidays it was reckoned.
  let basis: String
  /// How many entries of each board it rests on.
  var versions: [BoardID: Int] = [:]
  /// Each board's, with what its meetings wait for, by the boards' names.
  var outlooks: [Outlook] = []

  /// Takes outlooks in the place of those before; most of what is written to a meeting leaves its
  /// board's as it was.
  mutating func take(_ fresh: some Collection<Outlook>) {
    let changed = fresh.filter { !outlooks.contains($0) }
    guard !changed.isEmpty else { return }
    let boards = Set(changed.map(\.board))
    outlooks.removeAll { boards.contains($0.board) }
    outlooks = (outlooks + changed).sorted { ($0.name, $0.board) < ($1.name, $1.board) }
  }
}

extension Clerk {
  /// What lies ahead of every board, by the boards' names.
  ///
  /// Read from the index where it is fresh, made again where it is not. A day or a knowledge in
  /// the past is always asked of the record itself.
  public func outlooks(asOf: Day? = nil) throws(ClerkError) -> [Outlook] {
    if asOf != nil || knownOn != nil { return try outlooks(at: asOf ?? knownOn ?? now.day) }
    let holidays = try holidays
    let basis = outlookBasis(holidays)
    var known = ahead ?? KnownOutlooks(basis: basis)
    if known.basis != basis { known = KnownOutlooks(basis: basis) }
    let written = try reading(journal.latest(after: known.seen))
    guard !written.isEmpty else { return known.outlooks }
    let versions = Dictionary(
      written.compactMap { latest in latest.board.map { ($0, latest.version) } },
      uniquingKeysWith: max)
    known.take(try freshOutlooks(of: versions, known, holidays).values)
    known.versions.merge(versions) { $1 }
    if written.contains(where: { $0.board == nil }) {
      known.take(known.outlooks.map { $0.named(in: state.directory) })
    }
    known.seen = written.map(\.number).max() ?? known.seen
    ahead = known
    return known.outlooks
  }

  private func outlooks(at day: Day) throws(ClerkError) -> [Outlook] {
    let holidays = try holidays
    try loadBoards()
    for board in state.boards.values {
      // What was cancelled since was still to come then.
      try load(board.meetings.keys.sorted(), of: board.id)
    }
    let seen = try state(on: day)
    let past = seen.boards.values.map { board in
      var outlook = board.outlook(holidays, on: day)
      outlook.waiting = board.meetingsInOrder.filter(\.stands)
        .flatMap { seen.waiting(for: $0.id, holidays) }
      return outlook
    }
    return past.sorted { ($0.name, $0.board) < ($1.name, $1.board) }
  }

  /// The outlooks of boards that were written to, by how many entries they have, with what their
  /// meetings wait for.
  private func freshOutlooks(
    of written: [BoardID: Int], _ known: KnownOutlooks, _ holidays: HolidayCalendar
  ) throws(ClerkError) -> [BoardID: Outlook] {
    let isFirst = known.seen == 0
    let basis = outlookBasis(holidays)
    var (waiting, outdated) = told(
      by: try reading(journal.derived(.waiting, of: isFirst ? nil : Array(written.keys))))
    // A board whose meetings alone were written to has the outlook it had.
    let unread = written.filter { known.versions[$0.key] != $0.value || outdated.contains($0.key) }
    var found: [BoardID: Outlook] = [:]
    for id in written.keys where unread[id] == nil {
      found[id] = known.outlooks.first { $0.board == id }
    }
    let some = isFirst ? nil : Array(unread.keys)
    let rows = unread.isEmpty ? [] : try reading(journal.derived(.outlook, of: some))
    let stored = Dictionary(rows.map { ($0.stream, $0) }, uniquingKeysWith: { first, _ in first })
    var missing: [BoardID] = []
    for (id, version) in unread {
      if let row = stored[Stream.board(id).rawValue], row.version == version, row.basis == basis,
        !outdated.contains(id), let outlook = codec.unpacked(Outlook.self, from: row.body),
        outlook.reach >= now.day
      {
        found[id] = outlook
      } else {
        missing.append(id)
      }
    }
    var made: [DerivedRow] = []
    try each(of: missing) { (clerk, id) throws(ClerkError) in
      try clerk.outlook(of: id, holidays)
    } use: { (outlook, rows) throws(ClerkError) in
      if let outlook { found[outlook.board] = outlook }
      made += rows
    }
    // A journal that can only be read still shows what is due.
    try? journal.store(made)
    for id in missing { waiting[id] = nil }
    waiting.merge(told(by: made).waiting) { $1 }
    return found.mapValues { outlook in
      var outlook = outlook
      let own = waiting[outlook.board] ?? [:]
      outlook.waiting = own.keys.sorted().flatMap { own[$0] ?? [] }
      return outlook.named(in: state.directory)
    }
  }

  /// What lies ahead of a board, reckoned anew, and what is to be kept of it.
  func outlook(
    of id: BoardID, _ holidays: HolidayCalendar
  ) throws(ClerkError) -> (Outlook?, [DerivedRow]) {
    let stream = Stream.board(id)
    try loadState(of: stream)
    guard let board = state.boards[id] else { return (nil, []) }
    let outlook = board.outlook(holidays, asked: now.day)
    var rows = codec.rows(
      .outlook, of: stream, version: record.version(of: stream), basis: outlookBasis(holidays),
      outlook)
    // A way of reckoning that changed holds for what waits too.
    let meetings = board.meetings.values.filter(\.stands).map(\.id)
    try load(meetings, of: id)
    for meeting in meetings { rows += try row(waitingFor: meeting, in: record) }
    return (outlook, rows)
  }

  /// What meetings wait for, and the boards with a row that another build made or nobody can read:
  /// what is known of their meetings is made again.
  private func told(
    by rows: [DerivedRow]
  ) -> (waiting: [BoardID: [MeetingID: [Waiting]]], outdated: Set<BoardID>) {
    var waiting: [BoardID: [MeetingID: [Waiting]]] = [:]
    var outdated: Set<BoardID> = []
    let basis = DerivedRow.basis()
    for row in rows where row.kind == .waiting && !row.body.isEmpty {
      guard case .meeting(let meeting)? = Stream(rawValue: row.stream) else { continue }
      if row.basis == basis, let told = codec.unpacked([Waiting].self, from: row.body) {
        waiting[meeting.board, default: [:]][meeting] = told
      } else {
        outdated.insert(meeting.board)
      }
    }
    return (waiting, outdated)
  }

  /// The rows of the index for the boards that the events touch, as an imagined record has them.
  func outlookRows(of imagined: Record, _ events: [any Event]) throws(ClerkError) -> [DerivedRow] {
    var rows: [DerivedRow] = []
    var meetings = Set(events.compactMap(\.subject))
    for case .board(let id) in Set(events.map(\.stream)) {
      guard let board = imagined.state.boards[id] else { continue }
      let holidays = try holidays
      rows += codec.rows(
        .outlook, of: .board(id), version: imagined.version(of: .board(id)),
        basis: outlookBasis(holidays), board.outlook(holidays, asked: now.day))
      meetings.formUnion(board.meetings.values.filter(\.isAhead).map(\.id))
    }
    for meeting in meetings { rows += try row(waitingFor: meeting, in: imagined) }
    return rows
  }

  /// The row of what a meeting's preparation waits for; one without a body where that is nothing.
  private func row(
    waitingFor meeting: MeetingID, in record: Record
  ) throws(ClerkError) -> [DerivedRow] {
    let stream = Stream.meeting(meeting)
    guard record.holds(stream) else { return [] }
    // Reading the holidays takes longer than many an act.
    let isAhead = record.state.heading(meeting)?.opened == nil
    let waiting = record.state.waiting(for: meeting, isAhead ? try holidays : nil)
    return codec.rows(
      .waiting, of: stream, version: record.version(of: stream), basis: DerivedRow.basis(),
      waiting.isEmpty ? nil : waiting)
  }

  private func outlookBasis(_ holidays: HolidayCalendar) -> String {
    DerivedRow.basis(holidays.label)
  }
}

extension EventCodec {
  /// A value as the row that keeps it, without a body where there is none; no row where it cannot
  /// be written.
  func rows(
    _ kind: DerivedRow.Kind, of stream: Governance.Stream, version: Int, basis: String,
    _ value: (some Encodable)?
  ) -> [DerivedRow] {
    guard let body = value.map(packed) ?? [] else { return [] }
    return [DerivedRow(kind, of: stream, version: version, basis: basis, body: body)]
  }
}
