import Governance

/// Meetings as entries of a calendar: one for each sitting, and one for a sitting that is to come.
extension OfficeCalendar {
  /// The entries of a board's meetings, those cancelled and those arranged by a slip among them.
  func meetingEntries(of board: Board, _ history: CalendarHistory) -> [CalendarEntry] {
    let entries = history.board
    let revisions = revisions(entries)
    let fixed = board.meetingsInOrder.flatMap { heading in
      sittings(of: heading, revisions[heading.id], board)
    }
    return fixed + withdrawn(from: board, entries, revisions)
  }

  private func sittings(
    of heading: MeetingHeading, _ revision: Revision?, _ board: Board
  ) -> [CalendarEntry] {
    guard let revision else { return [] }
    let kind = heading.isExtraordinary ? "Extraordinary meeting" : "Meeting"
    func entry(_ index: Int, _ time: CalendarEntry.Time) -> CalendarEntry {
      let later = index == 0 ? [] : ["sitting-\(index + 1)"]
      return CalendarEntry(
        name: name("meeting", [board.id.rawValue, heading.id.name] + later), revision: revision,
        time: time, title: "\(kind)\(index > 0 ? " resumed" : ""): \(board.name)",
        place: heading.venue,
        about: about(heading) + assumption(of: board, on: heading.day),
        category: "MEETING", board: board.name, isCalledOff: !heading.stands)
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
  private func about(_ heading: MeetingHeading) -> [String] {
    let moved = heading.changes.map { change in
      "Until \(change.at.day.spoken) it was arranged for \(change.oldStart.spoken), \(change.oldVenue)."
    }
    return ["Meeting \(heading.id): \(standing(heading))."] + moved
  }

  private func standing(_ heading: MeetingHeading) -> String {
    switch heading.status {
    case .cancelled(let day, _): return "cancelled on \(day.spoken)"
    default: return heading.status.sentence
    }
  }

  /// Meetings whose arranging was withdrawn: whoever was told of them is told that they are not.
  private func withdrawn(
    from board: Board, _ entries: [Recorded], _ revisions: [MeetingID: Revision]
  ) -> [CalendarEntry] {
    var before = board
    for case let fixed as MeetingScheduled in entries.map(\.event)
    where board.meetings[fixed.meeting] == nil { fixed.apply(to: &before) }
    let lost = before.meetings.values.filter { board.meetings[$0.id] == nil }
    return lost.sorted { $0.id < $1.id }.flatMap { heading in
      sittings(of: heading, revisions[heading.id], board).map { entry in
        var entry = entry
        entry.about = ["Meeting \(heading.id): arranged in error."]
        entry.isCalledOff = true
        return entry
      }
    }
  }

  /// How often something a calendar shows of each meeting was changed.
  private func revisions(_ entries: [Recorded]) -> [MeetingID: Revision] {
    let retractions = entries.filter { $0.event is EntryRetracted }
    var changes: [MeetingID: [Recorded]] = [:]
    for recorded in entries {
      if let meeting = recorded.event.subject { changes[meeting, default: []].append(recorded) }
    }
    return changes.compactMapValues { changes in
      Revision(
        of: (changes + retractions).sorted { $0.number < $1.number }, where: { _ in true })
    }
  }
}
