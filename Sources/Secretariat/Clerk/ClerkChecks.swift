public import Governance
import Store

extension Clerk {
  /// The account of one board at the end of a day, nil of one that was founded later, with whatever of
  /// its meetings has to be read.
  public func check(_ board: BoardID, on day: Day) throws(ClerkError) -> BoardCheck? {
    try loadState(of: .board(board))
    guard let known = state.boards[board], known.founded <= day else { return nil }
    let headings = try state(on: day).boards[board] ?? known
    try load(BoardCheck.meetingsToRead(of: headings), of: board)
    let seen = try state(on: day)
    guard let board = seen.boards[board] else { return nil }
    return BoardCheck(
      of: board, on: day, in: seen, try holidays, replaced: try replacedHolidays)
  }

  /// What checks tell of boards at the end of a day, one after another, but for those founded later.
  ///
  /// Where nothing was written to a board since it was last checked, what is settled for good is not
  /// judged again. A day in the past is asked of the record itself.
  public func report(
    _ boards: [BoardID], on day: Day, _ tell: (CheckReport) throws -> Void
  ) throws {
    guard knownOn == nil, !isPast(day) else {
      for board in boards {
        if let check = try check(board, on: day) { try tell(check.report) }
        close(board)
      }
      return
    }
    let index = try CheckIndex(of: boards, on: day, for: self)
    for board in boards {
      let isGuest = !record.holds(.board(board))
      if let report = try index.report(board) { try tell(report) }
      // Two hundred boards are looked at one after another, not all at once.
      if isGuest { close(board) }
    }
    index.keep()
  }

  /// Lets go of a board, so that many can be looked at one after another.
  public func close(_ board: BoardID) { record.close(board) }
}

/// The checks kept of boards, brought up to a day.
private final class CheckIndex {
  private let clerk: Clerk
  private let day: Day
  private let holidays: HolidayCalendar
  private let replaced: HolidayCalendar?
  /// How far each board has been written, its meetings with it.
  private let numbers: [BoardID?: Int]
  private let rows: [String: DerivedRow]
  private var made: [DerivedRow] = []

  init(of boards: [BoardID], on day: Day, for clerk: Clerk) throws(ClerkError) {
    (self.clerk, self.day) = (clerk, day)
    holidays = try clerk.holidays
    replaced = try clerk.replacedHolidays
    let latest = try clerk.reading { () throws(JournalError) in
      try clerk.journal.latest(after: 0)
    }
    numbers = Dictionary(
      latest.map { ($0.board, $0.number) }, uniquingKeysWith: { first, _ in first })
    let some = boards.count > 20 ? nil : boards
    let found = try clerk.reading { () throws(JournalError) in
      try clerk.journal.derived(.check, of: some)
    }
    rows = Dictionary(found.map { ($0.stream, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A check with the entry of the directory up to which names were known for it.
  private struct Body: Codable {
    let directory: Int
    let check: KeptCheck
  }

  private var directory: Int { numbers[nil] ?? 0 }
  private var basis: String {
    DerivedRow.basis(holidays.label, replaced?.label ?? "none")
  }

  func report(_ id: BoardID) throws(ClerkError) -> CheckReport? {
    let known = kept(id)
    if let known, known.directory == directory, known.check.report.day == day {
      return known.check.report
    }
    try clerk.loadState(of: .board(id))
    guard let board = clerk.state.boards[id], board.founded <= day else { return nil }
    let check: KeptCheck
    if let before = known?.check, before.report.day <= day {
      try clerk.load(before.toRead, of: id)
      check = KeptCheck(
        before, of: board, on: day, in: clerk.state, holidays, replaced: replaced)
    } else {
      try clerk.load(BoardCheck.meetingsToRead(of: board), of: id)
      check = KeptCheck(of: board, on: day, in: clerk.state, holidays, replaced: replaced)
    }
    if let body = clerk.codec.packed(Body(directory: directory, check: check)) {
      made.append(
        DerivedRow(.check, of: .board(id), version: numbers[id] ?? 0, basis: basis, body: body))
    }
    return check.report
  }

  private func kept(_ board: BoardID) -> Body? {
    guard let row = rows[Stream.board(board).rawValue], row.version == numbers[board],
      row.basis == basis
    else { return nil }
    return clerk.codec.unpacked(Body.self, from: row.body)
  }

  /// Keeps what was judged; a journal that can only be read does without.
  func keep() { try? clerk.journal.store(made) }
}
