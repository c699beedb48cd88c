import Governance

/// A plan of meetings as `--json` gives it.
struct PlanOutput: Encodable {
  let board: String
  let from: Day
  let to: Day
  let continuesFrom: Day?
  let rules: [String]
  let kept: [String]
  let meetings: [Meeting]
  let next: Day?
  let fixed: Bool
  let warnings: [String]

  /// One meeting proposed.
  struct Meeting: Encodable {
    let id: String
    let day: Day
    let start: String?
    let venue: String?
    let atTheLatest: Day?
    let rule: String?
    let clause: String?
    let notice: ReckoningOutput?
    let papers: ReckoningOutput?
    let minutes: ReckoningOutput?
    let warnings: [String]
  }

  init(_ plan: MeetingPlan, of board: Board, _ fixing: PlanFixing, isFixed: Bool) {
    fixed = isFixed
    self.board = board.id.rawValue
    from = plan.period.lowerBound
    to = plan.period.upperBound
    continuesFrom = plan.continuesFrom
    rules = plan.rules
    kept = plan.kept.map(\.description)
    next = plan.next?.day
    warnings = plan.warnings
    meetings = plan.meetings.map { meeting in
      let event = fixing.events?.first { $0.meeting == meeting.id }
      return Meeting(
        id: meeting.id.description, day: meeting.day, start: event?.start.description,
        venue: event?.venue, atTheLatest: meeting.limit?.day, rule: meeting.limit?.rule,
        clause: meeting.limit?.clause, notice: meeting.notice.count.map(ReckoningOutput.init),
        papers: meeting.papers.count.map(ReckoningOutput.init),
        minutes: meeting.minutes.count.map(ReckoningOutput.init), warnings: meeting.warnings)
    }
  }
}

/// Prints a plan of meetings as a table, with what is to be known of it.
struct PlanTable {
  let plan: MeetingPlan
  let board: Board

  func say(why: Bool) {
    Console.say("\(board.name), \(plan.period.spoken)")
    let from = plan.continuesFrom.map { "Goes on from the meeting of \($0.spoken)." }
    Console.say(from ?? "No meeting was held or scheduled before: it begins the series.")
    for rule in plan.rules { Console.say("Keeps \(rule).") }
    if !plan.kept.isEmpty {
      Console.say("Already scheduled: \(plan.kept.map(\.description).joined(separator: ", ")).")
    }
    if plan.meetings.isEmpty {
      Console.say("No further meeting is needed in the period.")
    } else {
      Console.say(table: rows)
    }
    if let next = plan.next { Console.say("The next after these by \(next.day.spoken).") }
    for meeting in plan.meetings {
      for warning in meeting.warnings { Console.say("! \(meeting.day.spoken): \(warning)") }
    }
    for warning in plan.warnings { Console.say("! \(warning)") }
    if why { for meeting in plan.meetings { sayWorking(meeting) } }
  }

  private var rows: [[String]] {
    [["Meeting", "At the latest", "Notice by", "Papers by", "Minutes by"]]
      + plan.meetings.map { meeting in
        [
          meeting.day.spoken, meeting.limit?.day.spoken ?? "no limit", meeting.notice.text,
          meeting.papers.text, meeting.minutes.text,
        ]
      }
  }

  private func sayWorking(_ meeting: PlannedMeeting) {
    Console.say("Meeting of \(meeting.day.spoken)")
    if let limit = meeting.limit { say("at the latest \(limit.day.spoken)", limit.count) }
    say("notice", meeting.notice.count)
    say("papers", meeting.papers.count)
    say("minutes", meeting.minutes.count)
  }

  private func say(_ what: String, _ count: Reckoning?) {
    guard let count else { return }
    Console.say("  \(what)")
    for line in count.working { Console.say("    \(line)") }
  }
}
