import Governance

/// Meetings as entries of a calendar: one for each sitting, and one for a sitting that is to come.
extension OfficeCalendar {
  /// The entries of a board's meetings, those cancelled among them; whoever was told of one whose
  /// arranging was withdrawn is told that it is not.
  func meetingEntries(of board: Board, _ history: CalendarHistory) -> [CalendarEntry] {
    let revisions = revisions(history.board)
    var before = board
    for case let fixed as MeetingScheduled in history.board.map(\.event)
    where board.meetings[fixed.meeting] == nil { fixed.apply(to: &before) }
    let withdrawn = before.meetings.values.filter { board.meetings[$0.id] == nil }
    let all = board.meetingsInOrder + withdrawn.sorted { $0.id < $1.id }
    return all.flatMap { heading in
      revisions[heading.id].map { sittings(of: heading, $0, board) } ?? []
    }
  }

  private func sittings(
    of heading: MeetingHeading, _ revision: Revision, _ board: Board
  ) -> [CalendarEntry] {
    let isWithdrawn = board.meetings[heading.id] == nil
    let kind = heading.isExtraordinary ? "Extraordinary meeting" : "Meeting"
    func entry(_ index: Int, _ time: CalendarEntry.Time) -> CalendarEntry {
      let later = index == 0 ? [] : ["sitting-\(index + 1)"]
      return CalendarEntry(
        name: name("meeting", [board.id.rawValue, heading.id.name] + later), revision: revision,
        time: time, title: "\(kind)\(index > 0 ? " resumed" : ""): \(board.name)",
        place: heading.venue,
        about: isWithdrawn ? ["Meeting \(heading.id): scheduled in error."] : about(heading, board),
        category: "MEETING", board: board.name, isCalledOff: isWithdrawn || !heading.stands)
    }
    guard let last = heading.sittings.last else {
      return [entry(0, .sitting(heading.start, to: nil, minutes: minutes))]
    }
    var found = heading.sittings.enumerated().map { index, sitting in
      let isLast = index == heading.sittings.count - 1
      let end = sitting.adjourned ?? (isLast ? heading.closed : nil)
      return entry(index, .sitting(sitting.opened, to: end, minutes: minutes))
    }
    if let until = last.until {
      var planned = entry(found.count, .sitting(until, to: nil, minutes: minutes))
      // Closed without going on: the day that was kept for it is free again.
      planned.isCalledOff = heading.closed != nil
      found.append(planned)
    }
    return found
  }

  /// How far the meeting has got, and each time it was moved; the office's reasons stay with it.
  private func about(_ heading: MeetingHeading, _ board: Board) -> [String] {
    let moved = heading.changes.map { change in
      "Until \(change.at.day.spoken) it was scheduled for \(change.oldStart.timeAndDay), \(change.oldVenue)."
    }
    let standing = heading.cancelled.map { "cancelled on \($0.on.spoken)" }
    return ["Meeting \(heading.id): \(standing ?? heading.progress)."] + moved
      + assumption(of: board, on: heading.day)
  }

  /// How often something a calendar shows of each meeting was changed.
  private func revisions(_ entries: [Recorded]) -> [MeetingID: Revision] {
    let retractions = entries.filter { $0.event is EntryRetracted }
    var changes: [MeetingID: [Recorded]] = [:]
    for recorded in entries {
      if let meeting = recorded.event.subject { changes[meeting, default: []].append(recorded) }
    }
    return changes.compactMapValues { changes in
      Revision(of: (changes + retractions).sorted { $0.number < $1.number })
    }
  }
}
