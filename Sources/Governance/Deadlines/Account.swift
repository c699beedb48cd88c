/// What the rules ask of one board: every obligation once, from the rules, the record and nothing
/// else.
///
/// Each subject's file yields them, as an extension of this. `BoardCheck` judges them on a day, and
/// `Outlook` lists what is open.
struct Account {
  let board: Board
  let holidays: HolidayCalendar
  /// The holidays that were adopted before those, where there were any.
  var replaced: HolidayCalendar?
  /// What went on at the meetings that were read for it.
  var proceedings: [MeetingID: Proceedings] = [:]
  /// The names of people and bodies.
  var directory = Directory()
  /// The day looked at; nil where it is to hold for every later day.
  var day: Day?
  /// The day on which it is asked for, where it is to hold for later days too.
  var asked: Day?
  /// Whether what is done is asked for too, or only what is still open.
  var isWhole = true

  /// What is asked of each meeting, in their order.
  var ofMeetings: [Obligation] { byMeeting(board.meetingsInOrder).flatMap(\.obligations) }

  /// What is asked of some meetings; the same on every day.
  func byMeeting(
    _ headings: [MeetingHeading]
  ) -> [(meeting: MeetingID, obligations: [Obligation])] {
    let last = board.meetingsInOrder.last { $0.stands && $0.opened != nil }?.id
    return headings.map { heading in
      let asked =
        heading.stands
        ? [itself(heading)] + notice(of: heading) + papers(of: heading) + minutes(of: heading)
          + [announced(at: heading)] + targets(of: heading, isLast: heading.id == last)
        : [cancelled(heading)]
      return (heading.id, asked.compactMap { $0 })
    }
  }

  /// What is asked besides, some of it only from a day on.
  var besideMeetings: [Obligation] {
    cadence() + reports() + acceptances() + agreement() + withdrawals() + referrals()
      + ratifications() + unsettledRules() + composition() + officeTerms() + furtherRules()
  }

  /// How something stands that was done on a day, by the day it was due; met while it is not done.
  ///
  /// Where the holidays adopted before would have said otherwise of it, that is a note.
  func compliance(of done: Day?, by due: Reckoning) -> Compliance {
    guard let done else { return .met }
    let now = due.judge(done, on: board.workingCalendar(holidays, on: due.anchor))
    guard let (then, calendar) = before(due),
      case let was = then.judge(done, on: calendar), was.isMissed != now.isMissed
    else { return now }
    return now.noting("\(was.words) by \(calendar.label), which was adopted before")
  }

  /// How a day was counted on the holidays adopted before, where that gave another day.
  private func before(_ due: Reckoning) -> (Reckoning, WorkingCalendar)? {
    guard let replaced, due.span.unit.countsWorkingDays else { return nil }
    let calendar = board.workingCalendar(replaced, on: due.anchor)
    let before = try? Reckoner.reckon(due.span, from: due.anchor, on: calendar)
    return before.flatMap { $0.day == due.day ? nil : ($0, calendar) }
  }

  /// What the holidays adopted before would have said, where that was something else.
  func change(of due: Reckoning, done: Day?) -> [Obligation.Reading] {
    guard let (before, calendar) = before(due) else { return [] }
    let newly = due.newlySkipped(since: calendar).map { "\($0.day.spoken), \($0.name)" }
    let then =
      "\(before.day.spoken)\(done.map { before.judge($0, on: calendar).words }, after: ": ")"
      + "\(newly.joined(separator: "; ").ifAny, after: "; since then not counted: ")"
    return [.said("by \(calendar.label), which was adopted before, it was due \(then)")]
  }
}

extension Account {
  /// The whole account of a board on a day, in the state of that day.
  init(
    _ board: Board, on day: Day, in state: State, _ holidays: HolidayCalendar,
    _ replaced: HolidayCalendar?
  ) {
    self.init(
      board: board, holidays: holidays, replaced: replaced,
      proceedings: state.proceedings.filter { $0.key.board == board.id },
      directory: state.directory, day: day)
  }
}

/// What a kind of rule asks of one meeting: the rule, its clause, and the day it leads to.
struct Asked<Terms: Rule> {
  let rule: Terms
  let clause: String?
  let due: Reckoning
}

extension Board {
  /// What a kind of rule asks of a meeting; nil where nothing is stated or the day is beyond count.
  func asked<Terms: Rule>(
    _ span: KeyPath<Terms, Span>, of heading: MeetingHeading, _ holidays: HolidayCalendar
  ) -> Asked<Terms>? {
    allAsked(span, of: heading, holidays).last
  }

  /// The same, of every statement of the kind that holds on the day of the meeting: each is asked.
  func allAsked<Terms: Rule>(
    _ span: KeyPath<Terms, Span>, of heading: MeetingHeading, _ holidays: HolidayCalendar
  ) -> [Asked<Terms>] {
    stated(Terms.self, of: heading).compactMap { stated in
      guard let rule = stated.rule, let from = start(of: Terms.self, rule[keyPath: span], heading)
      else { return nil }
      return reckoned(rule[keyPath: span], from: from, holidays).map {
        Asked(rule: rule, clause: stated.clause, due: $0)
      }
    }
  }

  /// The day from which a span of a rule is counted for a meeting; nil where that is the day of a
  /// next one, and none is arranged.
  private func start<Terms: Rule>(
    of kind: Terms.Type, _ span: Span, _ heading: MeetingHeading
  ) -> Day? {
    guard span.side == .before else { return heading.lastDay }
    return kind.looksToNextMeeting ? following(heading)?.day : heading.day
  }

  /// The next meeting that was not cancelled, after one was over.
  func following(_ heading: MeetingHeading) -> MeetingHeading? {
    meetings.values.filter { $0.stands && $0.id != heading.id && $0.day > heading.lastDay }
      .min { ($0.start, $0.id) < ($1.start, $1.id) }
  }

  /// The day to which a span leads on the board's working days, where it can be counted.
  func reckoned(_ span: Span, from day: Day, _ holidays: HolidayCalendar) -> Reckoning? {
    try? Reckoner.reckon(span, from: day, on: workingCalendar(holidays, on: day))
  }
}
