extension BoardCheck {
  /// The agenda and each report of a meeting, each by itself: a late report is a lapse of its own.
  func papers(of heading: MeetingHeading) -> [Obligation] {
    guard let asked = asked(\.papers, \.atLeast, of: heading) else { return [] }
    var names = ["agenda"]
    for paper in heading.papers where !names.contains(paper.paper) { names.append(paper.paper) }
    names += unsent(for: heading)
    // Whether there are to be reports is not known before one is sent or asked for.
    let reports = Obligation(
      .papers, "reports", of: heading.id, what: "reports for \(heading.day.spoken)",
      heading.opened == nil && asked.due.limit >= today
        ? .notYetDue : .notApplicable("none is recorded"), due: asked.due,
      rule: asked.rule.sentence, clause: asked.clause)
    return names.map { obligation($0, for: heading, asked) } + (names.count == 1 ? [reports] : [])
  }

  /// The papers that were asked for and never sent, by title; nothing where all reports went out
  /// together, or what was asked for was not read.
  private func unsent(for heading: MeetingHeading) -> [String] {
    guard let known = proceedings[heading.id],
      !heading.papers.contains(where: { $0.paper == "reports" })
    else { return [] }
    let sent = Set(heading.papers.map(\.paper))
    return known.papers.filter { paper in
      paper.state != .withdrawn && !sent.contains(paper.id.rawValue)
        && !sent.contains(paper.title) && heading.deferred[paper.item] == nil
        && known.item(paper.item)?.withdrawn == nil
    }.map(\.title)
  }

  /// A paper as it is printed, where it was sent by its identifier.
  private func title(of name: String, _ heading: MeetingHeading) -> String {
    proceedings[heading.id]?.papers.first { $0.id.rawValue == name }?.title ?? name
  }

  private func obligation(
    _ name: String, for heading: MeetingHeading, _ asked: Asked<PapersRule>
  ) -> Obligation {
    let copies = heading.papers.filter { $0.paper == name }.sorted { $0.at < $1.at }
    // Members have the last copy: the earlier ones are told, and not judged.
    let last = copies.last
    var readings = copies.dropLast().map { copy in
      "the copy of \(copy.at.spoken) was replaced"
    }
    readings +=
      last?.withheld.map { "not sent to \(directory.name(of: $0.person)): \($0.why)" } ?? []
    let compliance: Compliance
    if let last {
      let judged = judge(last.at.day, by: asked.due, on: asked.calendar)
      if case .missed(let days, let left) = judged {
        let said = [left, last.reason ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
        compliance = .missed(days: days, said)
      } else {
        compliance = judged
      }
      readings += change(of: asked, done: last.at.day)
    } else {
      let isOver = heading.opened != nil || heading.day < today
      compliance = open(
        asked.due.limit, until: heading.day, isOver ? "never sent" : "not sent yet")
    }
    readings += board.stricterReadings(of: asked.due, holidays)
    return Obligation(
      .papers, name, of: heading.id, what: "\(title(of: name, heading)) for \(heading.day.spoken)",
      compliance,
      due: asked.due, done: last?.at.day, rule: asked.rule.sentence, clause: asked.clause,
      readings: readings)
  }
}
