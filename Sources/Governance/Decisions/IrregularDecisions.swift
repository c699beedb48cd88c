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
    if decision.outcome == .agreed, let open {
      found.append("agreed while the partners have the matter as referral \(open.id)")
    }
    return found + beforeTheWrongEars(decision, board, proceedings)
  }

  /// Closed business decided with the public in the room, or open business with the public out.
  private func beforeTheWrongEars(
    _ decision: Decision, _ board: Board, _ proceedings: Proceedings
  ) -> [String] {
    let day = decision.at.day
    let isRuled = board.constitution(on: day)?.access.on(day).rule?.law == .partVA
    guard isRuled || !proceedings.publicMoves.isEmpty, let item = proceedings.item(decision.item)
    else { return [] }
    let isOut = proceedings.isPublicOut(at: decision.at)
    switch (proceedings.isClosed(item), isOut) {
    case (true, false): return ["closed business, decided while the public were in the room"]
    case (false, true): return ["open business, decided while the public were out"]
    default: return []
    }
  }
}
