/// What the rules ask of one board: every obligation once, from the rules, the record and nothing
/// else.
///
/// One file a rule yields them, as an extension of this. `BoardCheck` judges them on a day, and
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
        ? itself(heading) + notice(of: heading) + papers(of: heading) + minutes(of: heading)
          + announced(at: heading) + targets(of: heading, isLast: heading.id == last)
        : cancelled(heading)
      return (heading.id, asked)
    }
  }

  /// What is asked besides, some of it only from a day on.
  var besideMeetings: [Obligation] {
    cadence() + reports() + acceptances() + agreement() + withdrawals() + referrals()
      + ratifications() + unsettledRules()
  }

  /// The working days of the board, by its rules of a day.
  func calendar(on day: Day) -> WorkingCalendar { board.workingCalendar(holidays, on: day) }

  func asked<Terms: Rule>(
    _ kind: KeyPath<Constitution, Provisions<Terms>>, _ span: KeyPath<Terms, Span>,
    of heading: MeetingHeading
  ) -> Asked<Terms>? {
    board.asked(kind, span, of: heading, holidays)
  }

  /// What the holidays adopted before would have said, where that was something else.
  func change(of asked: Asked<some Rule>, done: Day) -> [Obligation.Reading] {
    guard let replaced, asked.due.span.unit.countsWorkingDays else { return [] }
    let before = board.workingCalendar(replaced, on: asked.due.anchor)
    guard
      let due = try? Reckoner.reckon(asked.due.span, from: asked.due.anchor, on: before),
      due.day != asked.due.day
    else { return [] }
    let newly = asked.due.newlySkipped(since: before).map { "\($0.day.spoken), \($0.name)" }
    let why = newly.isEmpty ? "" : "; since then not counted: \(newly.joined(separator: "; "))"
    let then = due.compliance(of: done, on: before)
    return [
      .said(
        "by \(before.label), which was adopted before, it was due \(due.day.spoken): "
          + then.words + why)
    ]
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
  let calendar: WorkingCalendar
}

extension Board {
  /// What a kind of rule asks of a meeting; nil where nothing is stated or the day is beyond count.
  func asked<Terms: Rule>(
    _ kind: KeyPath<Constitution, Provisions<Terms>>, _ span: KeyPath<Terms, Span>,
    of heading: MeetingHeading, _ holidays: HolidayCalendar
  ) -> Asked<Terms>? {
    let day = heading.day
    guard case .agreed(let rule, let clause)? = constitution(on: day)?[keyPath: kind].on(day)
    else { return nil }
    let calendar = workingCalendar(holidays, on: day)
    let due = try? Reckoner.reckon(rule[keyPath: span], from: day, on: calendar)
    return due.map { Asked(rule: rule, clause: clause, due: $0, calendar: calendar) }
  }
}

extension Reckoning {
  /// How something done on a day stands to the day it was due by.
  func compliance(of done: Day, on calendar: WorkingCalendar) -> Compliance {
    switch judge(done, on: calendar) {
    case .met: return .met
    case .metWithNote(let note): return .metWithNote(note)
    case .missed(let days, let left): return .missed(days: days, left)
    case .tooEarly(let days): return .missed(days: days, "too early")
    }
  }
}
