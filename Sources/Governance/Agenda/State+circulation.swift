extension State {
  /// Papers being despatched to members, with the copies that must be withheld: the agenda and
  /// every final paper where none is named, and each paper by itself, since each is judged apart.
  public func sending(
    _ names: [String], for meeting: MeetingID, at moment: Moment, reason: String? = nil,
    to recipients: [String] = []
  ) -> [any Event] {
    let known = proceedings[meeting] ?? Proceedings()
    let final = known.papers(named: Paper.reports).filter { paper in
      paper.state == .final && heading(meeting)?.deferred[paper.item] == nil
    }.map(\.id.rawValue)
    // Each report by itself: a copy is withheld of the one that must be, and of no other.
    let reports = known.papers.isEmpty ? names.filter { $0 == Paper.reports } : final
    // Where several papers go together, those that are closed go to nobody who is the public.
    let inside = recipients.filter { !PapersRule.isPublic($0) }
    func isClosed(_ name: String) -> Bool {
      known.papers(named: name).contains(where: known.isClosed)
    }
    let chosen =
      inside.isEmpty && !recipients.isEmpty ? reports.filter { !isClosed($0) } : reports
    let asked = names.isEmpty ? [Paper.agenda] + chosen : names
    return asked.flatMap { $0 == Paper.reports ? chosen : [$0] }.map { name in
      let isAmongOthers = !names.contains(name)
      let name = known.printedName(of: name)
      let recipients = isAmongOthers && isClosed(name) ? inside : recipients
      let withheld = known.papers(named: name).flatMap {
        copiesToWithhold(of: $0, for: meeting, on: moment.day)
      }.once
      return PapersMadeAvailable(
        meeting: meeting, paper: name, at: moment, withheld: withheld.isEmpty ? nil : withheld,
        reason: reason ?? known.papers(named: name).first?.reason,
        to: recipients.isEmpty || recipients == [PapersRule.members] ? nil : recipients,
        edition: name == Paper.agenda ? known.edition : nil)
    }
  }

  /// The refusal for a paper that a meeting does not have.
  func unknown(_ paper: PaperID, at meeting: MeetingID) -> Refusal? {
    let papers = proceedings[meeting]?.papers ?? []
    if papers.contains(where: { $0.id == paper }) { return nil }
    let known = papers.map(\.id.rawValue).alternatives
    return known.isEmpty
      ? Refusal("no paper has been commissioned for this meeting", advice: "commission one first")
      : Refusal("there is no paper \"\(paper)\"", expected: known)
  }

  /// The refusal for an agenda on which nothing stands, and for reports to none, unless it is said
  /// why they are not kept here.
  func nothingToSend(_ paper: String, for meeting: MeetingID, _ reason: String?) -> Refusal? {
    Refusal(
      if: Paper.isCollective(paper) && (proceedings[meeting]?.standing ?? []).isEmpty
        && (reason ?? "").isEmpty,
      "there is no agenda for \(name(of: meeting))",
      advice: "draft the agenda first, or give the reason why it is not kept here")
  }

  /// The refusal for no name, or one that is none of a meeting's papers, where it has papers.
  ///
  /// A paper under another name could not be kept from whom it must be kept.
  func unknownPaper(_ name: String, for meeting: MeetingID) -> Refusal? {
    if name.isEmpty { return Refusal("no paper is named", advice: "name the paper") }
    guard let papers = proceedings[meeting]?.papers, !papers.isEmpty,
      !Paper.isCollective(name),
      !papers.contains(where: { $0.id.rawValue == name || $0.title == name })
    else { return nil }
    return Refusal(
      "there is no paper \"\(name)\"",
      expected: ([Paper.agenda, Paper.reports] + papers.map(\.title)).alternatives)
  }

  /// The refusal for one paper that is not final: nobody can have it yet as it will be.
  func unfinishedPaper(_ name: String, for meeting: MeetingID) -> Refusal? {
    guard name != Paper.reports, let named = proceedings[meeting]?.papers(named: name).first,
      named.state != .final
    else { return nil }
    return Refusal(
      "\"\(named.title)\" is not final: it is recorded as \"\(named.state.name)\"",
      advice: "record it as final first")
  }

  /// The refusal for sending a closed paper to a member who must not have it.
  func objection(
    toSending name: String, for meeting: MeetingID, at moment: Moment, withheld: [Withheld]
  ) -> Refusal? {
    guard let proceedings = proceedings[meeting] else { return nil }
    if name == Paper.reports, proceedings.papers.isEmpty,
      let closed = proceedings.standing.first(where: proceedings.isClosed)
    {
      return closed.hasNoPaper
    }
    if let refusal = unfinishedPaper(name, for: meeting) { return refusal }
    return proceedings.papers(named: name).lazy.compactMap { paper in
      copiesToWithhold(of: paper, for: meeting, on: moment.day)
        .first { due in !withheld.contains { $0.person == due.person } }.map { due in
          Refusal(
            "\(directory.name(of: due.person)) \(due.why)",
            advice: "withhold \(paper.title) from them")
        }
    }.first
  }

  /// The refusal for a closed report that would go to the public; what did go there is recorded with
  /// the reason.
  func closedToPublic(
    _ name: String, for meeting: MeetingID, _ recipients: [String], _ reason: String?
  ) -> Refusal? {
    guard reason?.isBlank ?? true, let known = proceedings[meeting],
      let to = recipients.first(where: PapersRule.isPublic),
      let closed = known.papers(named: name).first(where: known.isClosed)
    else { return nil }
    return Refusal(
      "\"\(closed.title)\" is closed to the public and cannot be sent to \(to.asRecipient)",
      advice:
        "leave it out, or open it first; if it was sent by mistake, record that with the reason")
  }

  /// Who must not be sent a paper, and why: an interest in its item keeps a member from it, and
  /// closed papers go to nobody who has not accepted confidentiality.
  public func copiesToWithhold(of paper: Paper, for meeting: MeetingID, on day: Day) -> [Withheld] {
    guard let (board, proceedings) = loaded(meeting) else { return [] }
    let barred = board.barred(from: paper.item, in: proceedings, on: day)
    return board.people(on: day).compactMap { person -> Withheld? in
      if barred[person] != nil {
        let number = number(of: paper.item, at: meeting)
        return Withheld(person: person, why: "has declared an interest in item \(number)")
      }
      guard proceedings.isClosed(paper), !board.hasAccepted(.confidentiality, person, by: day)
      else { return nil }
      return Withheld(person: person, why: "has not accepted the duty of confidentiality")
    }
  }
}

extension AgendaItem {
  /// The refusal for reports that go together while it is not known which is the closed item's.
  var hasNoPaper: Refusal {
    Refusal(
      "item \(number) is closed, but it is not recorded which paper is for it",
      advice: "commission each paper for its item first")
  }
}
