public import Governance
import Store

extension Clerk {
  /// The account of one board at the end of a day, nil of one that was founded later, with whatever
  /// of its meetings has to be read.
  public func check(_ board: BoardID, on day: Day) throws(ClerkError) -> BoardCheck? {
    try loadState(of: .board(board))
    guard let known = state.boards[board], known.founded <= day else { return nil }
    let headings = try state(on: day).boards[board] ?? known
    try load(BoardCheck.meetingsToRead(of: headings), of: board)
    let seen = try state(on: day)
    guard let board = seen.boards[board] else { return nil }
    return BoardCheck(of: board, on: day, in: seen, try holidays, replaced: try replacedHolidays)
  }

  /// What checks tell of boards at the end of a day, one after another, but for those founded
  /// later.
  ///
  /// Where nothing was written to a board since it was last checked, what is settled for good is
  /// not judged again. A day in the past is asked of the record itself.
  public func report(
    _ boards: [BoardID], on day: Day, _ tell: (CheckReport) throws -> Void
  ) throws {
    guard knownOn == nil, !isPast(day) else {
      return try each(of: boards) { clerk, board in
        try clerk.check(board, on: day)?.report
      } use: { report in
        if let report { try tell(report) }
      }
    }
    var made: [DerivedRow] = []
    try each(of: boards, look: try keptChecks(on: day).report) { report, row in
      if let report { try tell(report) }
      made += row
    }
    // A journal that can only be read does without.
    try? journal.store(made)
  }

  /// The checks that are kept of boards, to be brought up to a day.
  func keptChecks(on day: Day) throws(ClerkError) -> KeptChecks {
    let latest = try reading(journal.latest(after: 0))
    return KeptChecks(
      day: day, holidays: try holidays, replaced: try replacedHolidays,
      numbers: Dictionary(
        latest.map { ($0.board, $0.number) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Lets go of a board, so that many can be looked at one after another.
  public func close(_ board: BoardID) { record.close(board) }
}

/// The checks kept of boards, brought up to a day.
struct KeptChecks: Sendable {
  let day: Day
  let holidays: HolidayCalendar
  let replaced: HolidayCalendar?
  /// How far each board has been written, its meetings with it.
  let numbers: [BoardID?: Int]

  /// A check with the entry of the directory up to which names were known for it.
  private struct Body: Codable {
    let directory: Int
    let check: KeptCheck
  }

  private var directory: Int { numbers[nil] ?? 0 }
  private var basis: String { DerivedRow.basis(holidays.label, replaced?.label ?? "none") }

  /// What a check tells of a board, nil of one founded later, and what is to be kept of it.
  @Sendable func report(
    by clerk: Clerk, of id: BoardID
  ) throws(ClerkError) -> (CheckReport?, [DerivedRow]) {
    let known = try kept(id, clerk)
    if let known, known.directory == directory, known.check.report.day == day {
      return (known.check.report, [])
    }
    try clerk.loadState(of: .board(id))
    guard let board = clerk.state.boards[id], board.founded <= day else { return (nil, []) }
    let before = known.flatMap { $0.check.report.day <= day ? $0.check : nil }
    try clerk.load(before?.toRead ?? BoardCheck.meetingsToRead(of: board), of: id)
    let check = KeptCheck(
      of: board, on: day, in: clerk.state, holidays, replaced: replaced, since: before)
    let rows = clerk.codec.rows(
      .check, of: .board(id), version: numbers[id] ?? 0, basis: basis,
      Body(directory: directory, check: check))
    return (check.report, rows)
  }

  private func kept(_ board: BoardID, _ clerk: Clerk) throws(ClerkError) -> Body? {
    let row = try reading(clerk.journal.derived(.check, of: [board]).first)
    guard let row, row.version == numbers[board], row.basis == basis else { return nil }
    return clerk.codec.unpacked(Body.self, from: row.body)
  }
}
