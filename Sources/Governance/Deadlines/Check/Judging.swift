/// How one act is judged by the day a rule leads to.
extension BoardCheck {
  /// What a kind of rule asks of one meeting: the rule, its clause, and the day it leads to.
  struct Asked<Terms: Rule> {
    let rule: Terms
    let clause: String?
    let due: Reckoning
    let calendar: WorkingCalendar
  }

  /// What a kind of rule asks of a meeting; nil where nothing is stated or the day is beyond count.
  func asked<Terms: Rule>(
    _ kind: KeyPath<Constitution, Provisions<Terms>>, _ span: KeyPath<Terms, Span>,
    of heading: MeetingHeading
  ) -> Asked<Terms>? {
    let day = heading.day
    guard case .agreed(let rule, let clause)? = board.constitution(on: day)?[keyPath: kind].on(day)
    else { return nil }
    let calendar = calendar(on: day)
    let due = try? Reckoner.reckon(rule[keyPath: span], from: day, on: calendar)
    return due.map { Asked(rule: rule, clause: clause, due: $0, calendar: calendar) }
  }

  /// How something done on a day stands to the day it was due by.
  func judge(_ done: Day, by due: Reckoning, on calendar: WorkingCalendar) -> Compliance {
    switch due.judge(done, on: calendar) {
    case .met: return .met
    case .metWithNote(let note): return .metWithNote(note)
    case .missed(let days, let left): return .missed(days: days, left)
    case .tooEarly(let days): return .missed(days: days, "too early")
    }
  }

  /// How something stands that is not done: late once the last day that would do has gone by.
  ///
  /// Days after `until`, when it can be done no more, make it no later.
  func open(_ limit: Day, until end: Day? = nil, _ note: String) -> Compliance {
    let seen = end.map { min($0, today) } ?? today
    return limit < seen ? .missed(days: seen - limit, note) : .notYetDue
  }

  /// What the holidays adopted before would have said, where that was something else.
  func change(of asked: Asked<some Rule>, done: Day) -> [String] {
    guard let replaced, asked.due.span.unit.countsWorkingDays else { return [] }
    let before = board.workingCalendar(replaced, on: asked.due.anchor)
    guard
      let due = try? Reckoner.reckon(asked.due.span, from: asked.due.anchor, on: before),
      due.day != asked.due.day
    else { return [] }
    let newly = asked.due.newlySkipped(since: before).map { "\($0.day.spoken), \($0.name)" }
    let why = newly.isEmpty ? "" : "; since then not counted: \(newly.joined(separator: "; "))"
    let then = judge(done, by: due, on: before)
    return [
      "by \(before.label), which was adopted before, it was due \(due.day.spoken): "
        + then.words + why
    ]
  }
}
