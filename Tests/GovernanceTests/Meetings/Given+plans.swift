import Testing

@testable import Governance

extension Given {
  /// A board with what the text states of its meetings, and the day of its last meeting.
  static func planning(_ rules: String, last: Day? = nil) throws -> Given {
    var given = try Given(quorum: rules)
    try given.happen(MeetingCancelled(meeting: Given.meeting, on: founded, why: "not wanted"))
    if let last { try given.fix(last) }
    return given
  }

  /// Fixes a meeting under the name of its day.
  mutating func fix(_ day: Day) throws {
    try schedule(MeetingID(Given.board, day.description), on: day)
  }

  /// The shadow phase and then the live one, with Salford's notice, papers and minutes.
  static let salfordCadence = """
    notice:
      at-least: 6 weeks before
      clause: Meetings of the Board
    papers:
      at-least: 3 working days before
    minutes:
      within: 2 weeks after
    meetings:
      - at-least-every: 6 weeks
        from: 2001-10-01
        to: 2002-03-31
        clause: Meetings of the Board
      - at-least-every: 2 months
        from: 2002-04-01
        clause: Meetings of the Board
    """

  /// The cadence alone.
  static func cadence(_ every: String, measure: String = "gap") -> String {
    "meetings:\n  at-least-every: \(every)\n  measure: \(measure)\n  clause: clause 9"
  }

  /// A plan of the board's meetings.
  func plan(
    _ first: Day, _ last: Day, on weekdays: Set<Weekday> = [], avoid: Set<Day> = [],
    every: Span? = nil, askedOn: Day = founded
  ) throws -> MeetingPlan {
    let board = try #require(state.boards[Given.board])
    return try board.plan(
      try PlanRequest(
        from: first, to: last, weekdays: weekdays, avoid: avoid, every: every, askedOn: askedOn),
      try Calendars.holidays())
  }

  /// The days that a plan proposes.
  func planned(
    _ first: Day, _ last: Day, on weekdays: Set<Weekday> = [], avoid: Set<Day> = [],
    every: Span? = nil
  ) throws -> [Day] {
    try plan(first, last, on: weekdays, avoid: avoid, every: every).meetings.map(\.day)
  }

  /// The line with which a plan is refused, or nil.
  func line(
    planning first: Day, _ last: Day, avoid: Set<Day> = [], every: Span? = nil,
    askedOn: Day = founded
  ) -> String? {
    do {
      _ = try plan(first, last, avoid: avoid, every: every, askedOn: askedOn)
      return nil
    } catch let refusal as Refusal {
      return refusal.line
    } catch {
      return "\(error)"
    }
  }
}
