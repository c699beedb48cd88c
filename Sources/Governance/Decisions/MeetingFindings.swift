extension State {
  /// What is found of a meeting that its own record does not refuse: decisions found inquorate or
  /// outside the scope, and what rests in another stream on an entry that was taken back.
  public func findings(at meeting: MeetingID) -> [String] {
    guard let board = boards[meeting.board], let proceedings = proceedings[meeting] else {
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
    .map { "referral \($0.id) rests on a declaration of no agreement that was taken back" }
    let placed = board.matters.flatMap { matter in
      matter.placements.filter { $0.meeting == meeting && proceedings.item($0.item) == nil }.map {
        _ in
        "\(matter.title) was placed on an agenda from which its item was taken back"
      }
    }
    let put = board.meetings[meeting]?.deferred.keys.sorted().filter { proceedings.item($0) == nil }
      .map { "item \($0) was put off and is not on the agenda any more" }
    let leaked = board.meetings[meeting]?.published.flatMap { publication in
      proceedings.papers(named: publication.paper).filter(proceedings.isClosed).map { paper in
        "\(paper.title) is closed and was published \(publication.at.spoken), \(publication.place)"
      }
    }
    return decided + (leaked ?? []) + referrals + placed + (put ?? [])
      + [
        board.announcementFinding(of: meeting), board.numberingFinding(of: meeting),
        signatoryFinding(of: meeting),
      ].compactMap { $0 }
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
}
