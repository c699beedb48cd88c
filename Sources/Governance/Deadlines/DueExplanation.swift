extension Board {
  /// The working behind a due day: the rule, the count, and the clause.
  public func explanation(of item: DueItem, _ holidays: HolidayCalendar) -> Explanation {
    var lines = ["\(item.what).", "Rule: \(item.rule)."]
    if let clause = item.clause { lines.append("Clause: \(clause).") }
    if let reckoning = reckoning(of: item, holidays) { lines += reckoning.working }
    switch item.duty {
    case .agreement:
      lines.append("The partners have not agreed this. It is never called met, and stops nothing.")
    case .referral where item.day == nil:
      lines.append("The partners have agreed no day for this: it is open, and never late.")
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
    guard let count = item.count, let span = try? SpanReader.span(count.span) else { return nil }
    let calendar = workingCalendar(holidays, on: count.anchor)
    return try? Reckoner.reckon(span, from: count.anchor, on: calendar)
  }
}
