extension Reckoning {
  /// How an act on a day stands to this deadline, on the calendar it was reckoned on.
  public func judge(_ done: Day, on calendar: WorkingCalendar) -> Compliance {
    if span.side == .after && span.unit.isClear {
      return done >= limit ? .met : .missed(days: limit - done, Compliance.tooEarly)
    }
    if done <= day { return .met }
    let left = calendar.left(between: done, and: anchor, unit: span.unit)
    if done <= limit, span.side == .before {
      let when = calendar.reasonOff(done) ?? done.spoken
      let leaves = left.map { " left \(span.with(amount: $0).length)" } ?? ""
      return .metWithNote("\(when) is not a working day, but it\(leaves)")
    }
    let late = done - (span.side == .before ? limit : day)
    let isAfter = span.side == .before && done > anchor
    return .missed(days: late, left.map(only) ?? (isAfter ? "after the meeting" : ""))
  }

  /// What of the span was left when something was done late: `only 2 of 3 working days were left`.
  private func only(_ left: Int) -> String {
    switch left {
    case 0: "no \(span.with(amount: 0).length.dropFirst(2)) were left"
    case 1: "only 1 of \(span.length) was left"
    default: "only \(left) of \(span.length) were left"
    }
  }
}

extension WorkingCalendar {
  /// How many units an act on one day left before another; nil for weeks, months and years.
  func left(between done: Day, and anchor: Day, unit: SpanUnit) -> Int? {
    guard done <= anchor else { return nil }
    switch unit {
    case .days: return anchor - done
    case .clearCalendarDays: return max(0, anchor - done - 1)
    case .workingDays: return working(from: done, upTo: anchor)
    case .clearDays: return working(from: done + 1, upTo: anchor)
    case .weeks, .months, .years: return nil
    }
  }

  /// The working days of a stretch whose end is left out.
  private func working(from first: Day, upTo end: Day) -> Int {
    guard first < end else { return 0 }
    return (first.number..<end.number).count { works(Day(number: $0)) }
  }
}
