import Governance

extension MeetingPlan {
  /// Prints the plan as a table, with what is to be known of it.
  func say(of board: Board, why: Bool) {
    Console.say("\(board.name), \(period.spoken)")
    let from = continuesFrom.map { "Continues from the meeting of \($0.spoken)." }
    Console.say(from ?? "No earlier meeting was held or scheduled; the series begins here.")
    Console.say(lines: rules.map { "Rule followed: \($0)." })
    if !kept.isEmpty {
      Console.say("Already scheduled: \(kept.map(\.description).joined(separator: ", ")).")
    }
    if meetings.isEmpty { Console.say("No further meeting is needed in the period.") }
    if !meetings.isEmpty { Console.say(table: rows) }
    if let next { Console.say("The next meeting after these is due by \(next.day.spoken).") }
    for meeting in meetings {
      Console.say(lines: meeting.warnings, indent: "! \(meeting.day.spoken): ")
    }
    Console.say(lines: warnings, indent: "! ")
    if why { for meeting in meetings { sayWorking(meeting) } }
  }

  private var rows: [[String]] {
    [["Meeting", "Latest day", "Notice by", "Papers by", "Minutes by"]]
      + meetings.map { meeting in
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

  /// A plan of meetings as `--json` gives it, with the events that schedule them where they are
  /// known.
  func json(of board: Board, _ events: [MeetingScheduled], isScheduled: Bool) -> JSONObject {
    let proposed = meetings.map { day in day.json(events.first { $0.meeting == day.id }) }
    return [
      "board": board.id, "from": period.lowerBound, "to": period.upperBound,
      "continuesFrom": continuesFrom, "rules": rules, "kept": kept,
      "meetings": proposed, "next": next?.day, "fixed": isScheduled, "warnings": warnings,
    ]
  }
}

extension PlannedMeeting {
  fileprivate func json(_ event: MeetingScheduled?) -> JSONObject {
    [
      "id": id, "day": day, "start": event?.start, "venue": event?.venue, "atTheLatest": limit?.day,
      "rule": limit?.rule, "clause": limit?.clause, "notice": notice.count?.json,
      "papers": papers.count?.json, "minutes": minutes.count?.json, "warnings": warnings,
    ]
  }
}
