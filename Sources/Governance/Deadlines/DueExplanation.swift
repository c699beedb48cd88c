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
    if item.duty == .papers, let due = reckoning(of: item, holidays) {
      lines += stricterReadings(of: due, holidays).map { "\($0)." }
    }
    if item.duty == .notice || item.duty == .papers {
      lines.append("After the meeting itself nothing can be done about it.")
    }
    return Explanation(title: item.what, lines: lines)
  }

  /// The stricter readings that a careful office aims at, beside the one that is enforced.
  func stricterReadings(of due: Reckoning, _ holidays: HolidayCalendar) -> [String] {
    guard due.span.unit == .workingDays else { return [] }
    let day = due.anchor
    let calendar = workingCalendar(holidays, on: day)
    var readings = [("Read as clear days", Span(due.span.amount, .clearDays, .before))]
    if constitution(on: day)?.access.on(day).rule?.law == .partVA {
      // Five clear days in England since SI 2002/715; three before, and in Wales still.
      let clear = day >= (Day(2002, 10, 1) ?? day) ? 5 : 3
      readings.append(
        ("Part VA, \(clear) clear days in England then", Span(clear, .clearDays, .before)))
    }
    return readings.compactMap { words, span in
      (try? Reckoner.reckon(span, from: day, on: calendar)).map {
        "\(words): \($0.day.spoken), stricter than what is enforced"
      }
    }
  }

  private func reckoning(of item: DueItem, _ holidays: HolidayCalendar) -> Reckoning? {
    guard let count = item.count, let span = try? SpanReader.span(count.span) else { return nil }
    let calendar = workingCalendar(holidays, on: count.anchor)
    return try? Reckoner.reckon(span, from: count.anchor, on: calendar)
  }
}
