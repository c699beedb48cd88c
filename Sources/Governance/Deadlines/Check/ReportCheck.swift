/// Reports to others and to the board, and reviews: what was made or held, and when.
extension BoardCheck {
  /// Every report and review that the constitution asked for up to the day of looking.
  func reports() -> [Obligation] {
    board.owed(until: today).compactMap { owed in
      let occasions = board.occasions(of: owed).filter { $0 <= today }
      guard let (compliance, done) = judge(owed, occasions) else { return nil }
      var key = owed.name
      if owed.howOften.isRepeated { key += "/\(owed.days.lowerBound)" }
      return Obligation(
        owed.duty, key, what: owed.what, compliance, on: owed.day, done: done, rule: owed.rule,
        clause: owed.clause)
    }
  }

  private func judge(_ owed: Owed, _ occasions: [Day]) -> (Compliance, done: Day?)? {
    let isNow = owed.days.contains(today)
    switch owed.howOften {
    case .each(let period):
      guard let done = occasions.first(where: owed.days.contains) else {
        let next = occasions.first { $0 > owed.days.upperBound }
        return (open(owed.days.upperBound, until: next, "none in that time"), nil)
      }
      // Two in neighbouring quarters may still lie far apart.
      guard period == .financialQuarter,
        let before = occasions.last(where: { $0 < owed.days.lowerBound }), done - before > 100
      else { return (.met, done) }
      return (.metWithNote("\(done - before) days after the one before, \(before.spoken)"), done)
    case .by(let day):
      guard let done = occasions.first else { return (open(day, "not yet made"), nil) }
      return (done <= day ? .met : .missed(days: done - day, ""), done)
    case .regularly:
      // What goes on for good is told once, by the rule that holds on the day of looking.
      guard isNow else { return nil }
      let meeting = headings.last { $0.stands && $0.opened != nil }
      let last = occasions.last
      if let last, meeting.map({ last >= $0.day }) ?? true { return (.met, last) }
      let since = meeting.map { "none since the meeting of \($0.day.spoken)" } ?? "none yet"
      return (.noDeadline("\(since); no length of time is stated"), last)
    case .notAgreed: return isNow ? (.notAgreed, occasions.last) : nil
    }
  }
}

extension Board {
  /// The days on which something owed was done, in order.
  func occasions(of owed: Owed) -> [Day] {
    (owed.duty == .report ? reports : reviews).filter { $0.name == owed.name }.map(\.on).sorted()
  }
}
