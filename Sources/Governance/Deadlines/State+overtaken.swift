extension State {
  /// What can no longer be done in time for a meeting that is still to be held.
  func overtaken(
    _ meeting: MeetingID, on today: Day, _ holidays: () -> HolidayCalendar
  ) -> [String] {
    guard let board = boards[meeting.board], let heading = board.meetings[meeting],
      heading.start.day >= today
    else { return [] }
    let account = Account(board: board, holidays: holidays())
    let owed = account.notice(of: heading) + account.papers(of: heading).prefix(1)
    return owed.filter { $0.done == nil }.compactMap { obligation in
      obligation.day.flatMap {
        $0 < today ? "\(obligation.what) was due by \($0.spoken)" : nil
      }
    }
  }
}
