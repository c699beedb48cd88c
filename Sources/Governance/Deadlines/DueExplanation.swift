extension Board {
  /// The working behind a due day: the rule, the count, and the clause.
  public func explanation(of item: DueItem, _ holidays: HolidayCalendar) -> Explanation {
    var lines = ["\(item.what).", "Rule: \(item.rule)."]
    if let clause = item.clause { lines.append("Clause: \(clause).") }
    if let reckoning = reckoning(of: item, holidays) { lines += reckoning.working }
    switch item.duty {
    case .agreement:
      lines.append("The partners have not agreed this. It is never called met, and stops nothing.")
    case .circulation:
      lines.append("The constitution names no day for this: it is owed, and never late.")
    default: break
    }
    if item.duty == .notice || item.duty == .papers {
      lines.append("After the meeting itself nothing can be done about it.")
    }
    return Explanation(title: item.what, lines: lines)
  }

  private func reckoning(of item: DueItem, _ holidays: HolidayCalendar) -> Reckoning? {
    guard let meeting = item.meeting, let heading = meetings[meeting] else { return nil }
    let constitution = constitution(on: heading.day)
    let calendar = workingCalendar(holidays, on: heading.day)
    let span: Span?
    switch item.duty {
    case .notice: span = constitution?.notice.on(heading.day).rule?.atLeast
    case .papers: span = constitution?.papers.on(heading.day).rule?.atLeast
    case .minutes: span = constitution?.minutes.on(heading.day).rule?.within
    case .nextMeeting: return limit(nextAfter: heading.day, holidays)?.due
    case .meeting, .circulation, .agreement: span = nil
    }
    return span.flatMap { try? Reckoner.reckon($0, from: heading.day, on: calendar) }
  }
}
