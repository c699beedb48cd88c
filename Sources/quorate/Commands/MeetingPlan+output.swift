import Governance

/// Prints a plan of meetings as a table, with what is to be known of it.
struct PlanTable {
  let plan: MeetingPlan
  let board: Board

  func say(why: Bool) {
    Console.say("\(board.name), \(plan.period.spoken)")
    let from = plan.continuesFrom.map { "Goes on from the meeting of \($0.spoken)." }
    Console.say(from ?? "No meeting was held or scheduled before: it begins the series.")
    Console.say(lines: plan.rules.map { "Keeps \($0)." })
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
      Console.say(lines: meeting.warnings, indent: "! \(meeting.day.spoken): ")
    }
    Console.say(lines: plan.warnings, indent: "! ")
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
    Console.say(lines: count.working, indent: "    ")
  }
}

extension MeetingPlan {
  /// A plan of meetings as `--json` gives it, with the events that schedule them where they are known.
  func json(of board: Board, _ events: [MeetingScheduled], isScheduled: Bool) -> JSONObject {
    let proposed = meetings.map { meeting in
      meeting.json(events.first { $0.meeting == meeting.id })
    }
    return [
      "board": board.id.rawValue, "from": period.lowerBound, "to": period.upperBound,
      "continuesFrom": continuesFrom, "rules": rules, "kept": kept.map(\.description),
      "meetings": proposed, "next": next?.day, "fixed": isScheduled, "warnings": warnings,
    ]
  }
}

extension PlannedMeeting {
  fileprivate func json(_ event: MeetingScheduled?) -> JSONObject {
    [
      "id": id.description, "day": day, "start": event?.start.description, "venue": event?.venue,
      "atTheLatest": limit?.day, "rule": limit?.rule, "clause": limit?.clause,
      "notice": notice.count?.json, "papers": papers.count?.json, "minutes": minutes.count?.json,
      "warnings": warnings,
    ]
  }
}
