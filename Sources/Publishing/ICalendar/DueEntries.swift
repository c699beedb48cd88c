import Governance

/// What is due from a board as entries of a calendar: an event for all of the day.
///
/// An event and not a task, since most calendars do not show tasks. CAPITALS are the constitution's
/// and small letters the office's own, as on every list. What a meeting's preparation waits for is
/// left out, since it names items; so are referrals and actions of closed business.
extension OfficeCalendar {
  /// The entries for what the board still owes by a day.
  func dueEntries(of board: Board) -> [CalendarEntry] {
    guard
      let revision = Revision(of: record.entries(of: .board(board.id)), where: { _ in true })
    else { return [] }
    // Another file of holidays moves days that are counted.
    let rests = revision.joined(
      Revision(of: record.entries(of: .directory)) { $0 is CalendarAdopted })
    let state = record.state
    let closed: [Duty: Set<String>] = [
      .referral: Set(
        board.referrals.map(\.id).filter { state.isClosed(.referral($0, board.id)) }
          .map(\.rawValue)),
      .action: Set(
        board.actions.map(\.id).filter { state.isClosed(.action($0, board.id)) }.map(\.rawValue)),
    ]
    let explanation = board.explaining(holidays)
    return board.outlook(holidays).items.compactMap { item in
      guard let day = item.day, item.duty != .meeting,
        closed[item.duty]?.isDisjoint(with: item.particulars.prefix(1)) ?? true
      else { return nil }
      let meeting = item.meeting.map { [$0.name] } ?? []
      return CalendarEntry(
        name: name("due", [item.duty.rawValue, board.id.rawValue] + meeting + item.particulars),
        revision: rests, time: .day(day), title: "\(item.what), \(board.name)",
        about: explanation(item).lines + assumption(of: board, on: day),
        category: item.duty == .office ? "OFFICE TARGET" : "DUE", board: board.name)
    }
  }
}
