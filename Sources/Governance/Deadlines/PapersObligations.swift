extension Account {
  /// The agenda and each report of a meeting to each of those who must have them, each by itself: a
  /// late report is a lapse of its own.
  func papers(of heading: MeetingHeading) -> [Obligation] {
    guard isWhole || heading.opened == nil else { return [] }
    return board.allAsked(\PapersRule.atLeast, of: heading, holidays).flatMap { asked in
      asked.rule.recipients.flatMap { recipient in
        papers(PapersRoute(recipient, of: heading, proceedings[heading.id], board), heading, asked)
      }
    }
  }

  private func papers(
    _ route: PapersRoute, _ heading: MeetingHeading, _ asked: Asked<PapersRule>
  ) -> [Obligation] {
    let sent = ([Paper.agenda] + route.copies.map(\.paper)).once
    let names = sent + unsent(for: heading, route)
    let hasReports = sent.count > 1
    let stricter = stricterReadings(of: asked.due)
    let obligations = names.flatMap { name in
      [obligation(name, for: heading, route, asked, hasReports, stricter)]
        + owedToNewMembers(name, for: heading, route, asked)
    }
    guard !hasReports else { return obligations }
    // Whether there are to be reports is not known before one is sent or commissioned.
    let none = Compliance.notApplicable("no report is recorded")
    let whileOpen = heading.opened == nil ? Obligation.WhileOpen.then(none) : .always(none)
    let reports = Obligation(
      .papers, route.key(Paper.reports), of: heading.id,
      what: "reports for \(heading.day.spoken)\(route.told)", due: asked.due,
      whileOpen: names.count == 1 ? whileOpen : nil, rule: asked.rule.sentence,
      clause: asked.clause)
    let isListed = !route.copies.isEmpty
    return obligations + [listed(reports, if: isListed, "REPORTS", heading, route)]
  }

  private func listed(
    _ obligation: Obligation, if isListed: Bool, _ what: String, _ heading: MeetingHeading,
    _ route: PapersRoute
  ) -> Obligation {
    obligation.listed(
      if: isListed && heading.opened == nil,
      "\(what) for \(heading.day.short) to \(route.spoken)",
      with: "office", route.recipient == PapersRule.members ? [] : [route.recipient],
      until: heading.day)
  }

  /// The papers that were commissioned and did not go this way, by title; nothing where all reports
  /// did together, or what was commissioned was not read.
  private func unsent(for heading: MeetingHeading, _ route: PapersRoute) -> [String] {
    guard let known = proceedings[heading.id] else { return [] }
    return known.papers.filter { paper in
      paper.state != .withdrawn && !route.has(paper) && known.isToBeHeard(paper, at: heading)
    }.map { known.printedName(of: $0.id.rawValue) }
  }

  private func obligation(
    _ name: String, for heading: MeetingHeading, _ route: PapersRoute, _ asked: Asked<PapersRule>,
    _ hasReports: Bool, _ stricter: [Obligation.Reading]
  ) -> Obligation {
    let copies = route.copies.filter { $0.paper == name }.sorted { $0.at < $1.at }
    // They have the last copy: the earlier ones are told, and not judged.
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
    let done = route.isPublic ? "published" : "sent"
    let never = "never \(done)"
    let closing = route.isOpenToAll ? proceedings[heading.id]?.closing(ofPaper: name) : nil
    let obligation = Obligation(
      .papers, route.key(name), of: heading.id,
      what: "\(name) for \(heading.day.spoken)\(route.told)", due: asked.due,
      done: last?.at.day, whenDone: whenDone,
      whileOpen: closing.map { .always(.notApplicable($0)) }
        ?? .late(
          until: heading.day, heading.opened == nil ? "not \(done) yet" : never, afterwards: never),
      rule: asked.rule.sentence, clause: asked.clause,
      readings: (replaced + withheld).map { .said($0) }
        + change(of: asked.due, done: last?.at.day)
        + stricter)
    return listed(
      obligation, if: name == Paper.agenda, hasReports ? "AGENDA" : "AGENDA AND REPORTS", heading,
      route)
  }

  /// A paper to each member who was appointed after it went out, and was not sent it since.
  private func owedToNewMembers(
    _ name: String, for heading: MeetingHeading, _ route: PapersRoute, _ asked: Asked<PapersRule>
  ) -> [Obligation] {
    guard route.recipient == PapersRule.members,
      let last = route.copies.filter({ $0.paper == name }).map(\.at).max(),
      board.appointments.contains(where: { $0.from > last.day && $0.from < heading.day })
    else { return [] }
    let had = Set(board.people(on: last.day))
    // Whoever is appointed at the meeting itself has them there.
    let joined = board.members(on: heading.day).filter {
      !had.contains($0.person) && $0.appointment.from < heading.day
    }
    return joined.map { member in
      let copies = heading.papers.filter {
        $0.to?.contains(member.person.rawValue) ?? false
          && route.printedName(of: $0.paper) == name && $0.at > last
      }
      let sent = copies.first { $0.withholding(from: member.person) == nil }
      let withheld = copies.lazy.compactMap { $0.withholding(from: member.person) }.first
      let what = "\(name) for \(heading.day.spoken) to \(directory.name(of: member.person))"
      let day = max(asked.due.day, member.appointment.from)
      return Obligation(
        .papers, "\(route.key(name)) \(member.person)", of: heading.id,
        what: "\(what), a member since \(member.appointment.from.spoken)", on: day,
        done: sent?.at.day,
        whenDone: sent.map { $0.at.day > day ? .missed(days: $0.at.day - day, "") : .met } ?? .met,
        whileOpen: withheld.map { .always(.notApplicable("withheld: \($0)")) }
          ?? .late(until: heading.day, "not sent yet", afterwards: "never sent"),
        rule: asked.rule.sentence, clause: asked.clause
      ).listed(
        if: heading.opened == nil && withheld == nil, with: "office",
        [member.person.rawValue, name], until: heading.day)
    }
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

  /// On what ground a paper of that name is closed to the public, or nil where it is open.
  fileprivate func closing(ofPaper name: String) -> String? {
    guard let paper = papers(named: name).first, isClosed(paper) else { return nil }
    let ground = paper.ground ?? item(paper.item).flatMap { closing(of: $0)?.ground }
    return "closed to the public\(ground?.sentence, after: ": ")"
  }
}
