extension Matter {
  static let quorateAfterAll = "quorate after all"

  /// The identifier by which the ratification of a decision comes back.
  static func ratification(of decision: Decision, at meeting: MeetingID) -> MatterID {
    MatterID(proposedFrom: "ratify \(meeting.name) \(decision.item) \(decision.at.time)")
  }
}

extension State {
  /// What follows by itself from what is now recorded of a meeting's attendance.
  ///
  /// A decision found inquorate is to be ratified at the next meeting; one that turns out to have
  /// been quorate is not any more.
  public func consequences(at meeting: MeetingID, on today: Day) -> [any Event] {
    guard let board = boards[meeting.board], let proceedings = proceedings[meeting] else {
      return []
    }
    var needed: [MatterID: Decision] = [:]
    for decision in foundInquorate(at: meeting) {
      needed[Matter.ratification(of: decision, at: meeting)] = decision
    }
    let raised = needed.sorted { $0.key < $1.key }.compactMap { id, decision -> (any Event)? in
      if let known = board.matter(id), known.settled?.how != Matter.quorateAfterAll { return nil }
      let title = proceedings.item(decision.item)?.title ?? decision.item.rawValue
      return RatificationNeeded(
        meeting: meeting, item: decision.item, matter: id, title: "Ratify: \(title)",
        at: decision.at
      )
    }
    let lifted = board.matters.compactMap { matter -> (any Event)? in
      guard matter.origin == .ratification, matter.from == meeting, matter.settled == nil,
        needed[matter.id] == nil
      else { return nil }
      return RatificationLifted(meeting: meeting, matter: matter.id, on: today)
    }
    return raised + lifted
  }
}
