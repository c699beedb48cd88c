import ArgumentParser
import Governance
import Secretariat

/// The verb that proposes the days of a period's meetings.
extension MeetingCommand {
  struct Plan: BoardVerb {
    static let help =
      Help("Proposes a period's meetings, and their days for notice and papers.")
      .example("meeting plan salford-icb --from 2002-06-01 --to 2003-03-31")
      .example(
        #"meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --on tuesday --on thursday --avoid "August 2002" --why"#
      )
      .example(
        #"meeting plan salford-icb --from 2002-06-01 --to 2003-03-31 --every "6 weeks" --time 14.00 --venue "Civic Centre" --fix"#
      )
    static let about = """
      Proposes as few meetings as the constitution allows, evenly spaced, on working days and on \
      the same weekday as the last. Meetings already scheduled are kept. Nothing is recorded \
      without --fix.
      """
    @Option(help: "The first day of the period.") var from: String
    @Option(help: "The last day of the period.") var to: String
    @Option(help: "When they begin (default: as the last did).") var time: String?
    @Option(help: "Where they are held (default: as the last was).") var venue: String?
    @Option(help: "A preferred weekday; may be repeated (default: that of the last).")
    var on: [String] = []
    @Option(help: "Days to avoid, such as August 2002; may be repeated.") var avoid: [String] = []
    @Option(help: "The longest gap the office wants, beside the constitution's rule: 6 weeks.")
    var every: String?
    @Flag(help: "Schedules all of them together, or none.") var fix = false
    @Flag(help: "Shows how each day was worked out.") var why = false
    @Flag(help: "As one JSON object.") var json = false

    func run(_ session: Session, _ board: Board) throws {
      let plan = try board.plan(try request(session), try session.clerk.holidays)
      let events = try scheduling(plan, of: board, session)
      if fix {
        let events = try events.orRefuse(
          Refusal("the time and venue are not known", advice: "give them with --time and --venue"))
        let outcome = events.isEmpty ? nil : try session.clerk.perform(events)
        if !json, let outcome { session.report(outcome) }
      }
      if json { return try Console.say(json: plan.json(of: board, events ?? [], isScheduled: fix)) }
      plan.say(of: board, why: why)
      Console.say(lines: fix ? notice(of: events ?? []) : commands(for: events, of: board))
    }

    private func request(_ session: Session) throws -> PlanRequest {
      let first = try session.day(from)
      let weekdays = try on.map { text in
        try Weekday(named: text).orRefuse(
          Refusal("\"\(text)\" is not a weekday", expected: "a weekday such as Tuesday"))
      }
      return try PlanRequest(
        from: first, to: try session.day(to), weekdays: Set(weekdays), avoid: try avoided(first),
        every: try every.map { try SpanReader.span($0, suchAs: "6 weeks or 2 months") },
        askedOn: session.now.day)
    }

    private func avoided(_ first: Day) throws -> Set<Day> {
      try avoid.reduce(into: []) { days, text in
        guard case .within(let found) = ByWhenReader.read(text, saidOn: first),
          found.upperBound - found.lowerBound <= 3660
        else {
          throw Refusal(
            "\"\(text)\" is not a day or days to avoid",
            expected: "a day such as 13 August 2002, or a month such as August 2002")
        }
        let numbers = found.lowerBound.number...found.upperBound.number
        days.formUnion(numbers.map { Day(number: $0) })
      }
    }

    /// The events that schedule the meetings, at the time and venue typed, otherwise at those of
    /// the last meeting before the period; nil where no time or no venue is known.
    private func scheduling(
      _ plan: MeetingPlan, of board: Board, _ session: Session
    ) throws -> [MeetingScheduled]? {
      let last = board.meetingsInOrder.last { $0.stands && $0.day < plan.period.lowerBound }
      guard let time = time ?? last?.start.time.description, let venue = venue ?? last?.venue else {
        return nil
      }
      return try plan.meetings.map { meeting in
        guard time.split(separator: " ").first.flatMap({ LocalTime(String($0)) }) != nil else {
          throw Refusal("\"\(time)\" is not a time of day", expected: "a time such as 14.00")
        }
        // Each day settles for itself what instant that time is.
        return MeetingScheduled(
          meeting: meeting.id, start: try session.moment("\(meeting.day) \(time)"), venue: venue)
      }
    }

    /// The commands that schedule the meetings, and the one notice that covers them.
    private func commands(for events: [MeetingScheduled]?, of board: Board) -> [String] {
      guard let events else {
        return ["To schedule them, say when and where with --time and --venue."]
      }
      guard !events.isEmpty else { return [] }
      let lines = events.map { event in
        let isOwnName = event.meeting.name == event.start.day.description
        return "  quorate meeting schedule \(board.id) \"\(event.start.day) \(event.start.time)\" "
          + event.venue.quoted + (isOwnName ? "" : " --id \(event.meeting.name)")
      }
      return ["To schedule them (or give the same command again with --fix):"] + lines
        + notice(of: events)
    }

    /// The one notice that covers them all, to be recorded when it has gone out.
    private func notice(of events: [MeetingScheduled]) -> [String] {
      guard !events.isEmpty else { return [] }
      let meetings = events.map(\.meeting.description).joined(separator: " ")
      return [
        "One notice covers them all, once it has gone out:",
        "  quorate meeting notice \(meetings) --to members",
      ]
    }
  }
}
