extension Board {
  /// What was sent out for a meeting, and whether it was in time, one line each.
  public func sentOut(
    for heading: MeetingHeading, of proceedings: Proceedings?, _ holidays: HolidayCalendar
  ) -> [String] {
    func title(of paper: String) -> String {
      proceedings?.papers.first { $0.id.rawValue == paper }?.title ?? paper
    }
    func judged(
      _ line: String, _ asked: Asked<some Rule>?, _ done: Day, edition: String? = nil
    ) -> String {
      let since = proceedings?.changes(since: edition).listed.ifAny
      let then = "\(since, after: " Since then: ", before: ".")"
      guard let asked else { return "\(line).\(then)" }
      let calendar = workingCalendar(holidays, on: asked.due.anchor)
      return "\(line): \(asked.due.judge(done, on: calendar).ofSending).\(then)"
    }
    let notice = asked(\NoticeRule.atLeast, of: heading, holidays)
    let papers = allAsked(\PapersRule.atLeast, of: heading, holidays)
    func papersAsked(_ recipients: [String]) -> Asked<PapersRule>? {
      papers.first { recipients.contains(where: $0.rule.recipients.contains) }
    }
    let minutes = asked(\MinutesRule.within, of: heading, holidays)
    return heading.notices.map { given in
      let posted = given.places.joined(separator: ", ").ifAny
      let line =
        "Notice \(given.given.spoken)\(given.recipients.recipients, after: " to ")"
        + "\(posted, after: ", posted at ")"
      guard notice?.rule.isKept(by: given, of: heading) ?? true else {
        return "\(line), of the meeting before it was changed."
      }
      return judged(line, notice, given.given.day)
    }
      + heading.papers.map { paper in
        let to = paper.to.map { " to \($0.recipients ?? "")" } ?? ""
        let line = "\(title(of: paper.paper)) despatched\(to) at \(paper.at.timeAndDay)"
        // Members have the last copy: an earlier one is told, and not judged.
        let again = heading.papers
          .filter { $0.paper == paper.paper && $0.to == paper.to && $0.at > paper.at }
          .min { $0.at < $1.at }
        if let again { return "\(line): replaced by the copy of \(again.at.timeAndDay)." }
        return judged(
          "\(line)\(paper.reason, after: " (", before: ")")", papersAsked(paper.recipients),
          paper.at.day, edition: paper.edition)
      }
      + heading.published.map {
        judged(
          "\(title(of: $0.paper)) published at \($0.at.timeAndDay), \($0.place)",
          papersAsked([PapersRule.public]), $0.at.day, edition: $0.edition)
      }
      + heading.despatches.map { despatch in
        guard heading.isOver(by: despatch.on) else {
          return
            "Minutes to \(despatch.recipient.asRecipient) \(despatch.on.spoken), before the meeting "
            + "was over."
        }
        let isTimed = minutes?.rule.timed.contains(despatch.recipient) ?? false
        return judged(
          "Minutes to \(despatch.recipient.asRecipient) \(despatch.on.spoken)",
          isTimed ? minutes : nil, despatch.on)
      }
  }
}

extension Compliance {
  /// Whether what was sent was in time, in words.
  fileprivate var ofSending: String {
    switch self {
    case .missed(let days, Compliance.tooEarly): return "\(days.counted("day")) too early"
    case .missed(let days, let left): return "\(days.counted("day")) late\(left.ifAny, after: ", ")"
    default: return "in time\(note.ifAny, after: ", ")"
    }
  }
}
