extension State {
  /// What is found of a meeting that its own record does not refuse: decisions found inquorate or
  /// outside the scope, and what rests in another stream on an entry that was withdrawn.
  public func findings(at meeting: MeetingID) -> [String] {
    guard let (board, proceedings) = loaded(meeting), let heading = heading(meeting) else {
      return []
    }
    let decided = proceedings.decisions.flatMap { decision in
      findings(on: decision, at: meeting).map {
        "item \(proceedings.number(of: decision.item)): \($0)"
      }
    }
    let referrals = board.referrals.filter { referral in
      referral.meeting == meeting && referral.withdrawal == nil
        && rests(referral, board, proceedings) == false
    }
    .map { "referral \($0.id) rests on a declaration of no agreement that was withdrawn" }
    let placed = board.matters.flatMap { matter in
      matter.placements.filter { $0.meeting == meeting && proceedings.item($0.item) == nil }
        .map { _ in "\(matter.title) was placed on an agenda from which its item was withdrawn" }
    }
    let deferred = heading.deferred.keys.sorted().filter { proceedings.item($0) == nil }
      .map { "item \($0) was deferred and is no longer on the agenda" }
    let leaked = heading.published.flatMap { publication in
      proceedings.papers(named: publication.paper).filter(proceedings.isClosed).map { paper in
        "\(paper.title) is closed and was published at \(publication.at.timeAndDay), "
          + publication.place
      }
    }
    let sent = heading.papers.flatMap { papers -> [String] in
      guard let to = papers.recipients.first(where: PapersRule.isPublic) else { return [] }
      return proceedings.papers(named: papers.paper).filter(proceedings.isClosed).map { paper in
        "\(paper.title) is closed and was sent to \(to.asRecipient) at \(papers.at.timeAndDay)"
      }
    }
    let ofMinutes = [
      board.announcementFinding(of: meeting), board.numberingFinding(of: meeting),
      signatoryFinding(of: meeting),
    ]
    return decided + leaked + sent + referrals + placed + deferred + ofMinutes.compactMap { $0 }
  }

  /// Whether the declaration that a referral was made on still stands.
  private func rests(_ referral: Referral, _ board: Board, _ proceedings: Proceedings) -> Bool {
    let earlier = board.referrals.prefix { $0.id != referral.id }.count {
      $0.meeting == referral.meeting && $0.item == referral.item
    }
    return proceedings.decisions.count {
      $0.item == referral.item && $0.outcome == .notAgreed
    } > earlier
  }

  /// The findings: nobody in the chair, a partner or voters who were not there, a matter that the
  /// partners had, public access breaches.
  ///
  /// Asked of the record as the decision found it.
  func irregular(_ decision: Decision, at meeting: MeetingID) -> [String] {
    guard let (board, proceedings) = loaded(meeting) else { return [] }
    var found: [String] = []
    let presiding = proceedings.attendance.presiding(at: decision.at)?.person
    if let by = decision.by {
      if presiding != by || !isPresent(by, at: decision.at, meeting) {
        found.append("\(directory.name(of: by)) was not in the chair at \(decision.at.time)")
      }
    } else {
      found.append("nobody was in the chair at \(decision.at.time)")
    }
    let heads = quorum(of: meeting, at: decision.at, for: decision.item)?.heads ?? []
    if decision.outcome == .agreed {
      let day = decision.at.day
      let all = board.constitution(on: day)?.partners.map(\.key) ?? []
      for keys in board.joined((decision.partners + all).once, on: day, in: directory)
      where keys.contains(where: decision.partners.contains)
        && !heads.contains(where: { head in keys.contains { head.partners.contains($0) } })
      {
        let name = board.partnerName(keys[0], on: day, in: directory)
        found.append("nobody who counts was present for \(name)")
      }
    }
    if let vote = decision.vote, vote.uncounted == nil, vote.count > heads.count {
      found.append("\(vote.count) votes were counted, and \(heads.count) were present to vote")
    }
    if decision.outcome == .agreed, let vote = decision.vote {
      found += missed(by: vote, in: decision, at: meeting)
    }
    let open = board.referrals.first { referral in
      referral.meeting == meeting && referral.item == decision.item && referral.isOpen
    }
    if decision.outcome == .agreed, let open = open ?? referral(with: decision.parts, of: board.id)
    {
      found.append("agreed while the constituent bodies had the question as referral \(open.id)")
    }
    if notOpen(at: decision.at, meeting) != nil {
      found.append("decided at \(decision.at.time), when the meeting was not in progress")
    }
    let breach = publicAccessBreach(decision.item, at: meeting, decision.at)
    return found + [breach?.rawValue].compactMap { $0 }
  }

  /// What is found where the public are not where they should be.
  enum PublicAccessBreach: String {
    case present = "exempt or confidential business, decided while the public were present"
    case unresolved =
      "exempt business, decided without a resolution to exclude the press and public for it"
    case excluded = "open business, decided while the public were excluded"
  }

  /// Closed business with the public present, or open business with them excluded; or nil.
  ///
  /// Asked where Part VA applies, and wherever the public were noted to come and go.
  func publicAccessBreach(_ item: ItemID, at meeting: MeetingID, _ moment: Moment)
    -> PublicAccessBreach?
  {
    guard let (board, proceedings) = loaded(meeting), let known = proceedings.item(item) else {
      return nil
    }
    let isRuled = board.rule(AccessRule.self, on: moment.day)?.law == .partVA
    guard isRuled || !proceedings.publicMoves.isEmpty else { return nil }
    switch (proceedings.isClosed(known), proceedings.isPublicExcluded(at: moment)) {
    case (true, false): return .present
    case (true, true)
    where isRuled && proceedings.closing(of: known)?.ground?.kind == .schedule12A
      && !proceedings.isExclusionResolved(for: item, by: moment):
      return .unresolved
    case (false, true): return .excluded
    default: return nil
    }
  }
}
