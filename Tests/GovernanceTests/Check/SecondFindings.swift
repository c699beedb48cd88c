/// What the dated rules find, worked out a second time from their words alone.
///
/// Days are numbers counted from 1970-01-01 and everything is walked day by day, so that nothing
/// is shared with the reckoner: no spans, no calendar, no constitution.
struct SecondFindings {
  /// What is said of one duty on the day asked.
  enum Verdict: Equatable {
    case met
    /// In time, on a day or by a reading that wants saying.
    case noted
    /// Late by so many calendar days, or by so many so far.
    case missed(Int)
    case notYetDue
    /// Nothing to judge on that day: no such meeting yet, or no rule.
    case none
  }

  /// The day asked; what happened later is not known of.
  let asOf: Int
  /// The days that are no working days besides Saturdays and Sundays.
  let holidays: Set<Int>

  /// Notice of a meeting, at least so many calendar days before it: the first is judged.
  ///
  /// The days given are those of the notices whose date, time and venue are the meeting's.
  func notice(of meeting: Int, given: [Int], atLeast days: Int) -> Verdict {
    var due = meeting
    for _ in 0..<days { due -= 1 }
    return before(meeting, done: given.filter { $0 <= asOf }.min(), due: due, limit: due)
  }

  /// One paper for a meeting, at least so many working days before it: members have its last
  /// copy, and that is judged.
  ///
  /// The day of acting counts unless the days are clear.
  func paper(for meeting: Int, copies: [Int], atLeast days: Int, clear: Bool = false) -> Verdict {
    var limit = meeting - 1
    while left(between: limit, and: meeting, clear: clear) < days { limit -= 1 }
    var due = limit
    while !works(due) { due -= 1 }
    return before(meeting, done: copies.filter { $0 <= asOf }.max(), due: due, limit: limit)
  }

  /// The minutes of a meeting to one recipient: the first despatch is judged.
  func minutes(of meeting: Int, sent: [Int], within days: Int) -> Verdict {
    guard meeting <= asOf else { return .none }
    var due = meeting
    for _ in 0..<days { due += 1 }
    return after(done: sent.filter { $0 <= asOf }.min(), due: due)
  }

  /// Something to be done once in a stretch of days, such as a report in a quarter.
  func once(in stretch: ClosedRange<Int>, done: [Int]) -> Verdict {
    guard stretch.lowerBound <= asOf else { return .none }
    if done.contains(where: { stretch.contains($0) && $0 <= asOf }) { return .met }
    return asOf <= stretch.upperBound ? .notYetDue : .missed(asOf - stretch.upperBound)
  }

  /// The working days that an act leaves before a meeting.
  private func left(between done: Int, and meeting: Int, clear: Bool) -> Int {
    var count = 0
    var day = clear ? done + 1 : done
    while day < meeting {
      if works(day) { count += 1 }
      day += 1
    }
    return count
  }

  private func works(_ day: Int) -> Bool {
    // 1970-01-01 was a Thursday, so that day 2 was a Saturday and day 3 a Sunday.
    let weekday = ((day % 7) + 7) % 7
    return weekday != 2 && weekday != 3 && !holidays.contains(day)
  }

  /// What is due before a meeting; undone, it is late until the meeting at most.
  private func before(_ meeting: Int, done: Int?, due: Int, limit: Int) -> Verdict {
    guard let done else {
      return asOf <= limit ? .notYetDue : .missed(min(asOf, meeting) - limit)
    }
    if done <= due { return .met }
    return done <= limit ? .noted : .missed(done - limit)
  }

  private func after(done: Int?, due: Int) -> Verdict {
    let day = done ?? asOf
    if day <= due { return done == nil ? .notYetDue : .met }
    return .missed(day - due)
  }
}
