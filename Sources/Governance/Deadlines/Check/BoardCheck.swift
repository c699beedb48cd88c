/// An exact account of what one board has met, missed and still owes at the end of one day.
///
/// Nothing done later is taken as done. What the constitution is silent on is not judged.
public struct BoardCheck: Sendable {
  /// The board.
  public let board: Board
  /// The day at whose end it is looked at.
  public let today: Day
  /// Everything that a rule asks, each with how it stands; what is broken first, then by day.
  public private(set) var obligations: [Obligation] = []
  /// The holidays reckoned with.
  let holidays: HolidayCalendar
  /// The holidays that were adopted before those, where there were any.
  let replaced: HolidayCalendar?
  /// What went on at the meetings that had to be read for it.
  let proceedings: [MeetingID: Proceedings]
  /// The names of people and bodies.
  let directory: Directory
  /// The headings of all meetings as they were at the end of the day, in order.
  let headings: [MeetingHeading]

  /// A board's account at the end of a day; `replaced` are the holidays adopted before the present
  /// ones, which are told where they would have judged otherwise.
  public init(
    of board: Board, on today: Day, in state: State, _ holidays: HolidayCalendar,
    replaced: HolidayCalendar? = nil
  ) {
    self.board = board
    self.today = today
    self.holidays = holidays
    self.replaced = replaced
    directory = state.directory
    proceedings = state.proceedings.filter { $0.key.board == board.id }
    headings = board.meetingsInOrder.map { $0.seen(today) }
    let ofMeetings = headings.flatMap { heading in
      heading.stands
        ? notice(of: heading) + papers(of: heading) + minutes(of: heading) + announced(at: heading)
        : cancelled(heading)
    }
    let ofTheBoard =
      cadence() + reports() + acceptances() + agreement() + referrals()
      + ratifications() + unsettledRules()
    obligations = (ofMeetings + ofTheBoard).enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      let last = Day.writable.upperBound
      return (first.rank, first.day ?? last, left.offset)
        < (second.rank, second.day ?? last, right.offset)
    }.map(\.element)
  }

  /// The meetings whose own record is needed: those of which it is not said that all reports went
  /// out together.
  public static func meetingsToRead(of board: Board, on today: Day) -> [MeetingID] {
    board.meetingsInOrder.map { $0.seen(today) }.filter { heading in
      heading.stands && !heading.papers.contains { $0.paper == "reports" }
        && board.constitution(on: heading.day)?.papers.on(heading.day).rule != nil
    }.map(\.id)
  }

  /// What a check tells: neither what is simply met nor what lies ahead.
  public var findings: [Obligation] { obligations.filter(\.isFinding) }

  /// Whether any rule was broken.
  public var hasMissed: Bool { obligations.contains(where: \.compliance.isMissed) }

  /// How many there are of each status, in the order of telling.
  public var counts: [(words: String, count: Int)] {
    var counts: [(rank: Int, words: String, count: Int)] = []
    for obligation in obligations {
      let rank = obligation.compliance.rank
      if let index = counts.firstIndex(where: { $0.rank == rank }) {
        counts[index].count += 1
      } else {
        counts.append((rank, obligation.compliance.status, 1))
      }
    }
    return counts.sorted { $0.rank < $1.rank }.map { ($0.words, $0.count) }
  }

  /// The working days of the board, by its rules of a day.
  func calendar(on day: Day) -> WorkingCalendar { board.workingCalendar(holidays, on: day) }

  /// A next meeting that was not held, or is not fixed, as the meeting before announced it.
  private func announced(at heading: MeetingHeading) -> [Obligation] {
    guard heading.announced != nil else { return [] }
    var seen = board
    seen.meetings = Dictionary(uniqueKeysWithValues: headings.map { ($0.id, $0) })
    guard let told = seen.announcementFinding(of: heading.id) else { return [] }
    return [
      Obligation(
        .meeting, "announced", of: heading.id,
        what: "the next meeting, as announced on \(heading.day.spoken)", .metWithNote(told),
        rule: "each meeting says when the next is held")
    ]
  }

  /// A meeting that was called off is owed nothing.
  private func cancelled(_ heading: MeetingHeading) -> [Obligation] {
    guard let cancelled = heading.cancelled else { return [] }
    return [
      Obligation(
        .meeting, "", of: heading.id, what: "meeting of \(heading.day.spoken)",
        .notApplicable("cancelled \(cancelled.on.spoken), \(cancelled.why)"),
        rule: "a meeting that is called off is owed nothing")
    ]
  }
}
