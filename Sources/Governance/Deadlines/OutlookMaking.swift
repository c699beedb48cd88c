extension Board {
  /// What the board still owes, from its own record.
  ///
  /// Nothing done after `asOf` is taken as done; nil takes all that is recorded.
  public func outlook(_ holidays: HolidayCalendar, asOf: Day? = nil) -> Outlook {
    let seen = meetingsInOrder.map { asOf.map($0.seen) ?? $0 }.filter(\.stands)
    let last = seen.last { $0.opened != nil }?.id
    let open = referrals.compactMap { asOf.map($0.seen) ?? $0 }
    let owed =
      seen.flatMap { heading in
        let calendar = workingCalendar(holidays, on: heading.day)
        return due(meeting: heading) + due(noticeOf: heading, calendar)
          + due(papersOf: heading, calendar) + due(minutesOf: heading, calendar)
          + due(targetsOf: heading, isLast: heading.id == last, calendar)
      } + due(nextAfter: seen, holidays) + due(referrals: open, holidays)
      + due(actionsAsOf: asOf) + dueAgreements
      + dueReports() + dueEnds() + dueAcceptances(on: asOf) + dueWithdrawals()
    let off = (Array(closures) + Array(disregarded)).map { SkippedDay(day: $0.key, name: $0.value) }
    return Outlook(
      board: id, name: name,
      phases: adoptions.map { Outlook.Phase(from: $0.from, nations: $0.constitution.nations) },
      off: off.sorted { $0.day < $1.day },
      items: owed.enumerated().sorted { left, right in
        switch (left.element.day, right.element.day) {
        case (let first?, let second?) where first != second: return first < second
        case (nil, .some): return false
        case (.some, nil): return true
        default: return left.offset < right.offset
        }
      }.map(\.element))
  }
}

extension MeetingHeading {
  /// The heading as it was on a day: nothing that was done later.
  public func seen(_ day: Day) -> MeetingHeading {
    var heading = self
    heading.notices.removeAll { $0.given.day > day }
    heading.papers.removeAll { $0.at.day > day }
    heading.published.removeAll { $0.at.day > day }
    heading.targets = heading.targets.filter { $0.value <= day }
    heading.despatches.removeAll { $0.on > day }
    heading.minutes = minutes.seen(day)
    if let announced, announced.at.day > day { heading.announced = nil }
    heading.sittings.removeAll { $0.opened.day > day }
    for index in heading.sittings.indices {
      guard let adjourned = heading.sittings[index].adjourned, adjourned.day > day else { continue }
      heading.sittings[index].adjourned = nil
      heading.sittings[index].until = nil
    }
    while let change = heading.changes.last, change.at.day > day {
      heading.start = change.oldStart
      heading.venue = change.oldVenue
      heading.changes.removeLast()
    }
    if let cancelled, cancelled.on > day { heading.cancelled = nil }
    if let inquorateStart, inquorateStart.at.day > day { heading.inquorateStart = nil }
    if let closed, closed.day > day { heading.closed = nil }
    return heading
  }
}
