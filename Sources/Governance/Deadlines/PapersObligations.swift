extension Account {
  /// The agenda and each report of a meeting, each by itself: a late report is a lapse of its own.
  func papers(of heading: MeetingHeading) -> [Obligation] {
    guard isWhole || heading.opened == nil,
      let asked = board.asked(\PapersRule.atLeast, of: heading, holidays)
    else { return [] }
    let sent = ([Paper.agenda] + heading.papers.map(\.paper)).once
    let names = sent + unsent(for: heading)
    let hasReports = sent.count > 1
    let stricter = stricterReadings(of: asked.due)
    let obligations = names.map { obligation($0, for: heading, asked, hasReports, stricter) }
    guard !hasReports else { return obligations }
    // Whether there are to be reports is not known before one is sent or commissioned.
    let none = Compliance.notApplicable("no report is recorded")
    let whileOpen = heading.opened == nil ? Obligation.WhileOpen.then(none) : .always(none)
    let reports = Obligation(
      .papers, Paper.reports, of: heading.id, what: "reports for \(heading.day.spoken)",
      due: asked.due,
      whileOpen: names.count == 1 ? whileOpen : nil, rule: asked.rule.sentence,
      clause: asked.clause)
    return obligations + [listed(reports, if: !heading.papers.isEmpty, "REPORTS", heading, asked)]
  }

  private func listed(
    _ obligation: Obligation, if isListed: Bool, _ what: String, _ heading: MeetingHeading,
    _ asked: Asked<PapersRule>
  ) -> Obligation {
    obligation.listed(
      if: isListed && heading.opened == nil,
      "\(what) for \(heading.day.short) to \(asked.rule.to.recipients ?? "members")",
      with: "office", until: heading.day)
  }

  /// The papers that were commissioned and never sent, by title; nothing where all reports went out
  /// together, or what was commissioned was not read.
  private func unsent(for heading: MeetingHeading) -> [String] {
    guard let known = proceedings[heading.id] else { return [] }
    return known.papers.filter { paper in
      paper.state != .withdrawn && !heading.hasSent(paper) && known.isToBeHeard(paper, at: heading)
    }.map(\.title)
  }

  private func obligation(
    _ name: String, for heading: MeetingHeading, _ asked: Asked<PapersRule>, _ hasReports: Bool,
    _ stricter: [Obligation.Reading]
  ) -> Obligation {
    // A paper as it is printed, where it was sent by its identifier.
    let title = proceedings[heading.id]?.papers.first { $0.id.rawValue == name }?.title ?? name
    let copies = heading.papers.filter { $0.paper == name }.sorted { $0.at < $1.at }
    // Members have the last copy: the earlier ones are told, and not judged.
    let last = copies.last
    let replaced = copies.dropLast().map { "the copy of \($0.at.timeAndDay) was replaced" }
    let withheld = (last?.withheld ?? []).map {
      "not sent to \(directory.name(of: $0.person)): \($0.why)"
    }
    var whenDone = compliance(of: last?.at.day, by: asked.due)
    if case .missed(let days, let left) = whenDone {
      let said = [left, last?.reason ?? ""].filter { !$0.isEmpty }
      whenDone = .missed(days: days, said.joined(separator: "; "))
    }
    let obligation = Obligation(
      .papers, name, of: heading.id, what: "\(title) for \(heading.day.spoken)", due: asked.due,
      done: last?.at.day, whenDone: whenDone,
      whileOpen: .late(
        until: heading.day, heading.opened == nil ? "not sent yet" : "never sent",
        afterwards: "never sent"),
      rule: asked.rule.sentence, clause: asked.clause,
      readings: (replaced + withheld).map { .said($0) }
        + (last.map { change(of: asked.due, done: $0.at.day) } ?? [])
        + stricter)
    return listed(
      obligation, if: name == Paper.agenda, hasReports ? "AGENDA" : "AGENDA AND REPORTS", heading,
      asked
    )
  }

  /// The stricter readings that a careful office aims at, beside the one that is enforced.
  private func stricterReadings(of due: Reckoning) -> [Obligation.Reading] {
    guard due.span.unit == .workingDays else { return [] }
    let day = due.anchor
    var readings = [("Read as clear days", due.span.amount)]
    if board.rule(AccessRule.self, on: day)?.law == .partVA {
      // Five clear days in England since SI 2002/715; three before, and in Wales still.
      let clear = day >= (Day(2002, 10, 1) ?? day) ? 5 : 3
      readings.append(("Part VA, \(clear) clear days in England then", clear))
    }
    return readings.compactMap { words, amount in
      board.reckoned(Span(amount, .clearDays, .before), from: day, holidays).map {
        .said("\(words): \($0.day.spoken), which is stricter than the reading used here")
      }
    }
  }
}

extension MeetingHeading {
  /// Whether a paper went out to members: by its identifier or title, or with all reports together.
  func hasSent(_ paper: Paper) -> Bool {
    papers.contains { [Paper.reports, paper.id.rawValue, paper.title].contains($0.paper) }
  }
}

extension Proceedings {
  /// Whether the item of a paper is still to be heard at the meeting.
  func isToBeHeard(_ paper: Paper, at heading: MeetingHeading) -> Bool {
    heading.deferred[paper.item] == nil && item(paper.item)?.withdrawn == nil
  }
}
