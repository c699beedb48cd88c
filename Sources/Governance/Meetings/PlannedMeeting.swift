/// A day proposed for a meeting, with the days that go with it.
public struct PlannedMeeting: Equatable, Sendable {
  /// The identifier it would be arranged under.
  public let id: MeetingID
  public let day: Day
  /// The day of the meeting before it, where there is one.
  public let before: Day?
  /// The last day that keeps the cadence; nil where no rule asks for it.
  public let limit: PlanLimit?
  /// By when its notice is given.
  public let notice: PlannedDay
  /// By when its agenda and reports are available.
  public let papers: PlannedDay
  /// By when its minutes are sent.
  public let minutes: PlannedDay
  /// What is to be known of this day, one thought a line.
  public let warnings: [String]

  /// Whether its notice goes out on or before the day of the meeting before it.
  public var isNoticedBeforeTheLast: Bool {
    guard let notice = notice.count, let before else { return false }
    return notice.day <= before
  }

  init(
    _ board: Board, _ day: Day, after before: Day?, _ limit: PlanLimit?, _ search: PlanSearch,
    askedOn: Day, _ holidays: HolidayCalendar
  ) {
    let calendar = board.workingCalendar(holidays, on: day)
    (self.day, self.before, self.limit) = (day, before, limit)
    id = board.freeMeetingID(on: day)
    notice = PlannedDay(board, \NoticeRule.atLeast, from: day, calendar)
    papers = PlannedDay(board, \PapersRule.atLeast, from: day, calendar)
    minutes = PlannedDay(board, \MinutesRule.within, from: day, calendar)
    var warnings: [String] = []
    if !search.preferred.contains(day.weekday) {
      let wanted = Weekday.allCases.filter(search.preferred.contains).map(\.rawValue)
      warnings.append(
        "a \(day.weekday.rawValue): no \(wanted.joined(separator: " or ")) falls soon enough for "
          + "how often the board must meet")
    }
    if let limit, day > limit.day {
      warnings.append("after \(limit.day.spoken): no earlier day is free")
    }
    if day < askedOn { warnings.append("the day has passed") }
    for (what, planned) in [("notice", notice), ("papers", papers)] {
      guard let count = planned.count, count.limit < askedOn else { continue }
      warnings.append("\(what) had to be out by \(count.day.spoken), which has passed")
    }
    for (what, planned) in [
      ("notice is", notice), ("papers are", papers), ("minutes are", minutes),
    ] {
      guard let count = planned.count, let advice = count.advice else { continue }
      let off = calendar.reasonOff(count.day) ?? "not a working day"
      warnings.append("\(what) due by \(count.day.spoken), \(off): \(advice.spoken) is safe")
    }
    self.warnings = warnings
  }
}

extension Board {
  /// A name for a meeting on a day that no meeting has, though one was cancelled or moved.
  fileprivate func freeMeetingID(on day: Day) -> MeetingID {
    let first = MeetingID(id, day.description)
    guard meetings[first] != nil else { return first }
    let later = (2...meetings.count + 1).lazy.map { MeetingID(self.id, "\(day)-\($0)") }
    return later.first { self.meetings[$0] == nil } ?? first
  }
}

/// A day that goes with a planned meeting: of its notice, its papers or its minutes.
public struct PlannedDay: Equatable, Sendable {
  /// The constitution's day, as it was counted; nil where it asks for none.
  public let count: Reckoning?
  /// The day in words, or why there is none.
  public let text: String

  init<Terms: Rule>(
    _ board: Board, _ span: KeyPath<Terms, Span>, from day: Day, _ calendar: WorkingCalendar
  ) {
    let stated = board.provision(of: Terms.self, in: Circumstances(planning: board, on: day))
    let rule = stated?.rule
    let ofNext = rule.map { Terms.looksToNextMeeting && $0[keyPath: span].side == .before } ?? false
    count =
      ofNext
      ? nil : rule.flatMap { try? Reckoner.reckon($0[keyPath: span], from: day, on: calendar) }
    let none = stated != nil && rule == nil ? "not agreed" : "no provision"
    text =
      ofNext
      ? rule.map { "\($0[keyPath: span]) the next meeting" } ?? none : count?.day.spoken ?? none
  }
}
