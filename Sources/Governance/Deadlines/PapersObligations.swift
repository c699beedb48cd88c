extension Account {
  /// The agenda and each report of a meeting, each by itself: a late report is a lapse of its own.
  func papers(of heading: MeetingHeading) -> [Obligation] {
    guard isWhole || heading.opened == nil, let asked = asked(\.papers, \.atLeast, of: heading)
    else { return [] }
    var names = ["agenda"]
    for paper in heading.papers where !names.contains(paper.paper) { names.append(paper.paper) }
    let hasReports = names.count > 1
    names += unsent(for: heading)
    let obligations = names.map { obligation($0, for: heading, asked, hasReports) }
    guard !hasReports else { return obligations }
    // Whether there are to be reports is not known before one is sent or commissioned.
    let none = Compliance.notApplicable("none is recorded")
    let isJudged = names.count == 1
    return obligations + [
      Obligation(
        .papers, "reports", of: heading.id, what: "reports for \(heading.day.spoken)",
        due: asked.due,
        whileOpen: isJudged ? (heading.opened == nil ? .then(none) : .always(none)) : nil,
        rule: asked.rule.sentence, clause: asked.clause,
        listing: heading.papers.isEmpty ? nil : listing("REPORTS", heading, asked))
    ]
  }

  private func listing(
    _ what: String, _ heading: MeetingHeading, _ asked: Asked<PapersRule>
  ) -> Obligation.Listing? {
    guard heading.opened == nil else { return nil }
    let to = asked.rule.to.isEmpty ? "members" : asked.rule.to.joined(separator: ", ")
    return Obligation.Listing(
      what: "\(what) to \(to), \(asked.rule.atLeast.length)", with: "me", until: heading.day)
  }

  /// The papers that were commissioned and never sent, by title; nothing where all reports went out
  /// together, or what was commissioned was not read.
  private func unsent(for heading: MeetingHeading) -> [String] {
    guard let known = proceedings[heading.id] else { return [] }
    return known.papers.filter { paper in
      paper.state != .withdrawn && !heading.hasSent(paper) && known.isToBeHeard(paper, at: heading)
    }.map(\.title)
  }

  /// A paper as it is printed, where it was sent by its identifier.
  private func title(of name: String, _ heading: MeetingHeading) -> String {
    proceedings[heading.id]?.papers.first { $0.id.rawValue == name }?.title ?? name
  }

  private func obligation(
    _ name: String, for heading: MeetingHeading, _ asked: Asked<PapersRule>, _ hasReports: Bool
  ) -> Obligation {
    let copies = heading.papers.filter { $0.paper == name }.sorted { $0.at < $1.at }
    // Members have the last copy: the earlier ones are told, and not judged.
    let last = copies.last
    var readings = copies.dropLast().map { copy in
      Obligation.Reading.said("the copy of \(copy.at.spoken) was replaced")
    }
    readings +=
      last?.withheld?.map { .said("not sent to \(directory.name(of: $0.person)): \($0.why)") } ?? []
    var whenDone = Compliance.met
    if let last {
      whenDone = asked.due.compliance(of: last.at.day, on: asked.calendar)
      if case .missed(let days, let left) = whenDone {
        let said = [left, last.reason ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
        whenDone = .missed(days: days, said)
      }
      readings += change(of: asked, done: last.at.day)
    }
    let isAgenda = name == "agenda" && last == nil
    return Obligation(
      .papers, name, of: heading.id, what: "\(title(of: name, heading)) for \(heading.day.spoken)",
      due: asked.due, done: last?.at.day, whenDone: whenDone,
      whileOpen: .late(
        until: heading.day, heading.opened == nil ? "not sent yet" : "never sent",
        afterwards: "never sent"),
      rule: asked.rule.sentence, clause: asked.clause,
      readings: readings + stricterReadings(of: asked.due),
      listing: isAgenda
        ? listing(hasReports ? "AGENDA" : "AGENDA AND REPORTS", heading, asked) : nil)
  }

  /// The stricter readings that a careful office aims at, beside the one that is enforced.
  private func stricterReadings(of due: Reckoning) -> [Obligation.Reading] {
    guard due.span.unit == .workingDays else { return [] }
    let day = due.anchor
    let calendar = calendar(on: day)
    var readings = [("Read as clear days", Span(due.span.amount, .clearDays, .before))]
    if board.constitution(on: day)?.access.on(day).rule?.law == .partVA {
      // Five clear days in England since SI 2002/715; three before, and in Wales still.
      let clear = day >= (Day(2002, 10, 1) ?? day) ? 5 : 3
      readings.append(
        ("Part VA, \(clear) clear days in England then", Span(clear, .clearDays, .before)))
    }
    return readings.compactMap { words, span in
      (try? Reckoner.reckon(span, from: day, on: calendar)).map {
        .said("\(words): \($0.day.spoken), stricter than what is enforced")
      }
    }
  }
}

extension MeetingHeading {
  /// Whether a paper went out to members: by its identifier or title, or with all reports together.
  func hasSent(_ paper: Paper) -> Bool {
    papers.contains { ["reports", paper.id.rawValue, paper.title].contains($0.paper) }
  }
}

extension Proceedings {
  /// Whether the item of a paper is still to be heard at the meeting.
  func isToBeHeard(_ paper: Paper, at heading: MeetingHeading) -> Bool {
    heading.deferred[paper.item] == nil && item(paper.item)?.withdrawn == nil
  }
}
