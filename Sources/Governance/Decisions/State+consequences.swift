extension State {
  /// What follows by itself from what is now recorded of a meeting.
  ///
  /// A decision found inquorate is to be ratified at the next meeting; one that turns out not to
  /// need it is not any more. A matter is settled by what was declared on the item that brought it,
  /// and open again when that was withdrawn.
  public func consequences(at meeting: MeetingID, on today: Day) -> [any Event] {
    ratifications(at: meeting, on: today) + settlements(at: meeting, on: today)
      + quorumHad(at: meeting)
  }

  private func ratifications(at meeting: MeetingID, on today: Day) -> [any Event] {
    guard let (board, proceedings) = loaded(meeting) else { return [] }
    var needed: [MatterID: Decision] = [:]
    // No agreement has nothing to be ratified; it stays a finding.
    for decision in decisionsLaterFoundInquorate(at: meeting) where decision.outcome == .agreed {
      needed[Matter.ratification(of: decision, at: meeting)] = decision
    }
    let raised = needed.sorted { $0.key < $1.key }.compactMap { id, decision -> (any Event)? in
      if let known = board.matter(id), !(known.settled?.isLifted ?? false) { return nil }
      let title = proceedings.item(decision.item)?.title ?? decision.item.rawValue
      return RatificationNeeded(
        meeting: meeting, item: decision.item, matter: id, title: "Ratify: \(title)",
        carried: Matter.Carried(decision.item, in: proceedings), at: decision.at)
    }
    let open = board.matters.filter {
      $0.origin == .ratification && $0.from == meeting && $0.settled == nil
    }
    let lifted = open.filter { needed[$0.id] == nil }.map { matter in
      let decision = proceedings.decisions.first {
        Matter.ratification(of: $0, at: meeting) == matter.id
      }
      let day = decision?.at.day ?? board.meetings[meeting]?.day
      return RatificationLifted(meeting: meeting, matter: matter.id, on: day ?? today)
    }
    return raised + lifted
  }

  private func settlements(at meeting: MeetingID, on today: Day) -> [any Event] {
    guard let (board, proceedings) = loaded(meeting) else { return [] }
    return board.matters.compactMap { matter -> (any Event)? in
      let brought = matter.placements.last { $0.meeting == meeting }
      let isReferred = board.referrals.contains {
        $0.meeting == meeting && $0.item == brought?.item && $0.withdrawal == nil
      }
      let how =
        isReferred
        ? "referred" : brought.flatMap { settlement(of: matter, by: $0.item, proceedings) }
      switch (how, matter.settled) {
      case (let how?, nil):
        return MatterSettled(
          board: board.id, matter: matter.id, how: how, meeting: meeting, on: today)
      case (nil, let settled?) where settled.meeting == meeting && !settled.isLifted:
        return MatterReopened(board: board.id, matter: matter.id, meeting: meeting)
      default: return nil
      }
    }
  }

  /// How an item settled the matter that it brought, where every part of it was agreed.
  private func settlement(
    of matter: Matter, by item: ItemID, _ proceedings: Proceedings
  ) -> String? {
    let agreed = proceedings.decisions.filter {
      $0.item == item && $0.outcome == .agreed && !$0.isRecommendation
    }.flatMap(\.parts)
    guard let asked = proceedings.recommendation(on: item)?.parts, asked.allSatisfy(agreed.contains)
    else { return nil }
    switch matter.origin {
    case .ratification: return "ratified"
    case .referral, .chairAction, .correspondence: return "reported"
    default: return "decided"
    }
  }
}
