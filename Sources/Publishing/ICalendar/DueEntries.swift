import Governance

/// What is due from a board as entries of a calendar: an event for all of the day.
///
/// An event and not a task, since most calendars do not show tasks. CAPITALS are the constitution's
/// and small letters the office's own, as on every list. What a meeting's preparation waits for is
/// left out, since it names items; so are single reports, and referrals and actions of closed
/// business.
extension OfficeCalendar {
  /// The entries for what the board still owes by a day.
  func dueEntries(of board: Board, in state: State, _ history: CalendarHistory) -> [CalendarEntry] {
    guard let last = history.last else { return [] }
    // Another file of holidays moves days that are counted.
    let rests = Revision(number: history.count - 1, at: last).joined(
      Revision(of: history.directory) { $0 is CalendarAdopted })
    let explanation = board.explaining(holidays)
    return board.outlook(holidays, asked: asked).items.compactMap { item in
      guard let day = item.day, item.duty != .meeting, !item.namesReport,
        !(item.outstanding(of: board.id).map(state.isClosed) ?? false)
      else { return nil }
      let meeting = item.meeting.map { [$0.name] } ?? []
      return CalendarEntry(
        name: name("due", [item.duty.rawValue, board.id.rawValue] + meeting + item.particulars),
        revision: rests, time: .day(day), title: "\(item.what), \(board.name)",
        about: explanation(item).lines + assumption(of: board, on: day),
        category: item.duty == .office ? "OWN TARGET" : "DUE", board: board.name)
    }
  }
}

extension DueItem {
  /// Whether it names one report, which may be of closed business, as what a new member is owed does.
  fileprivate var namesReport: Bool {
    duty == .papers && particulars.count > 1 && particulars.last != Paper.agenda
  }

  /// The referral or the action that is outstanding, which may be closed business; nil of all else.
  fileprivate func outstanding(of board: BoardID) -> Thing? {
    guard let name = particulars.first else { return nil }
    switch duty {
    case .referral: return .referral(ReferralID(rawValue: name), board)
    case .action: return .action(ActionID(rawValue: name), board)
    default: return nil
    }
  }
}
