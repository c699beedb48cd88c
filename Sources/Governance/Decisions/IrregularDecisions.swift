/// What a decision turns out to want, on the record as it is now, besides its quorum.
extension State {
  /// The findings: nobody in the chair, a partner or voters who were not there, a matter that the
  /// partners had, business decided before the wrong ears.
  func irregular(_ decision: Decision, at meeting: MeetingID) -> [String] {
    guard let board = boards[meeting.board], let proceedings = proceedings[meeting],
      let heading = heading(meeting)
    else { return [] }
    var found: [String] = []
    let earlier = heading.adjournedDay(before: decision.at)
    let presiding = proceedings.attendance.presiding(at: decision.at)?.person
    let isThere = proceedings.attendance.presence(of: decision.by, at: decision.at, after: earlier)
      .isPresent
    if presiding != decision.by || !isThere {
      found.append("\(directory.name(of: decision.by)) was not in the chair at \(decision.at.time)")
    }
    let heads = quorum(of: meeting, at: decision.at, for: decision.item)?.heads ?? []
    if decision.outcome == .agreed {
      for partner in decision.partners
      where !heads.contains(where: { $0.partners.contains(partner) }) {
        found.append("nobody who counts was there for \(partner)")
      }
    }
    if let vote = decision.vote, vote.count > heads.count {
      found.append("\(vote.count) votes were counted, and \(heads.count) were there to vote")
    }
    let open = board.referrals.first { referral in
      referral.meeting == meeting && referral.item == decision.item && referral.isOpen
    }
    if decision.outcome == .agreed, let open = open ?? referral(with: decision.parts, of: board.id)
    {
      found.append("agreed while the partners have the same question as referral \(open.id)")
    }
    let heard = publicAccessBreach(decision.item, at: meeting, decision.at)
    return found + (heard.map { [$0] } ?? [])
  }

  /// Closed business with the public in the room, or open business with them out; or nil.
  ///
  /// Asked where Part VA applies, and wherever the public were noted to come and go.
  func publicAccessBreach(_ item: ItemID, at meeting: MeetingID, _ moment: Moment) -> String? {
    guard let board = boards[meeting.board], let proceedings = proceedings[meeting],
      let known = proceedings.item(item)
    else { return nil }
    let isRuled = board.constitution(on: moment.day)?.access.on(moment.day).rule?.law == .partVA
    guard isRuled || !proceedings.publicMoves.isEmpty else { return nil }
    switch (proceedings.isClosed(known), proceedings.isPublicOut(at: moment)) {
    case (true, false): return "closed business, decided while the public were in the room"
    case (false, true): return "open business, decided while the public were out"
    default: return nil
    }
  }
}
