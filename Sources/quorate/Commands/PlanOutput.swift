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
