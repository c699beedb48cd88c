extension Board {
  /// The office's own targets for a meeting that are not met: never a duty of the constitution.
  ///
  /// They show from four weeks before their day. Targets after the meeting are shown of the last
  /// that was held.
  func due(targetsOf heading: MeetingHeading, isLast: Bool, _ calendar: WorkingCalendar)
    -> [DueItem]
  {
    timetable.compactMap { target in
      guard timetableFrom.map({ $0 <= heading.day }) ?? true, let span = target.span,
        heading.targets[target.name] == nil,
        let due = try? Reckoner.reckon(span, from: heading.day, on: calendar)
      else { return nil }
      guard span.side == .before ? heading.opened == nil : isLast else { return nil }
      return DueItem(
        .office, of: heading.id, particulars: [target.name],
        what: "\(target.name): own target for \(heading.day.short)", due: due, from: due.day - 28,
        until: span.side == .before ? heading.day : nil, with: "me",
        rule: "the office's own target, \(span) the meeting")
    }
  }
}
