/// What decisions ask of the record.
extension State {
  /// The quorum of a meeting at a moment, for an item where one is named; nil of an unknown one.
  public func quorum(
    of meeting: MeetingID, at moment: Moment, for item: ItemID? = nil
  ) -> QuorumAnswer? {
    guard let board = boards[meeting.board], let heading = board.meetings[meeting] else {
      return nil
    }
    return Quorum(of: board, on: moment.day, in: directory).at(
      moment, for: item, in: proceedings[meeting] ?? Proceedings(),
      after: heading.adjournedDay(before: moment))
  }

  /// What stands on an item at a moment: who counts, who spoke, who blocks.
  public func agreementTest(on item: ItemID, of meeting: MeetingID, at moment: Moment)
    -> ConsensusTest
  {
    let counted = quorum(of: meeting, at: moment, for: item)?.heads.map(\.person) ?? []
    let known = proceedings[meeting] ?? Proceedings()
    let positions = known.positions(on: item, by: moment)
    // An objection that was made by a full member stands until it is withdrawn, whether or not they
    // stay; whoever has an interest in the item takes no part in it.
    func mayBlock(_ position: Position) -> Bool {
      let then = quorum(of: meeting, at: position.at, for: item)?.heads.map(\.person) ?? []
      return
        (then.contains(position.person) || isFull(position.person, at: position.at, of: meeting))
        && !isBarred(position.person, item, of: meeting, at: moment)
    }
    let asks = decisionRule(of: meeting.board, on: moment.day).rule?.asksEachMember ?? false
    return ConsensusTest(
      counted: counted, positions: positions,
      blocking: positions.filter { $0.stance == .objects && mayBlock($0) },
      heard: positions.filter { $0.stance.isDissent && !mayBlock($0) },
      unasked: asks
        ? counted.filter { person in
          !positions.contains { $0.person == person && $0.stance != .withdrawn }
        } : [])
  }

  /// How a board decides on a day.
  func decisionRule(of board: BoardID, on day: Day) -> RuleStatus<DecisionRule> {
    boards[board]?.constitution(on: day)?.decisions.on(day) ?? .noProvision
  }

  /// What a decision at that moment would rest on, declared or not; nil while it is inquorate.
  func basis(for item: ItemID, of meeting: MeetingID, at moment: Moment) -> Basis? {
    guard let answer = quorum(of: meeting, at: moment, for: item),
      let board = boards[meeting.board]
    else { return nil }
    let verdict: Basis.Verdict
    switch answer.verdict {
    case .quorate: verdict = .quorate
    case .notAgreed: verdict = .notAgreed
    case .noProvision: verdict = .silent
    case .inquorate: return nil
    }
    let day = moment.day
    let rules = board.constitution(on: day)
    let manner: String
    switch decisionRule(of: meeting.board, on: day) {
    case .agreed(let rule, _): manner = "by \(rule.by.rawValue)"
    case .notAgreed: manner = "how the board decides is not agreed"
    case .noProvision: manner = "the constitution makes no provision for how the board decides"
    }
    return Basis(
      counted: answer.heads.map(\.person), verdict: verdict,
      needed: answer.isRuled ? answer.conditions.first?.needed : nil,
      quorum: rules?.quorum.on(day).rule?.sentence, manner: manner,
      constitution: board.adoption(on: day)?.from)
  }

  /// The decisions of a meeting that its attendance, as now recorded, shows to be inquorate.
  ///
  /// They stand as they were declared, with this finding. Only those are asked of that were
  /// declared on a quorum that was met.
  public func decisionsLaterFoundInquorate(at meeting: MeetingID) -> [Decision] {
    (proceedings[meeting]?.decisions ?? []).filter { decision in
      decision.basis.verdict == .quorate
        && quorum(of: meeting, at: decision.at, for: decision.item)?.verdict == .inquorate
    }
  }

  private func isFull(_ person: PersonID, at moment: Moment, of meeting: MeetingID) -> Bool {
    let seats = boards[meeting.board]?.seats(of: person, on: moment.day) ?? []
    return seats.contains { $0.kind == .full } && isPresent(person, at: moment, meeting)
  }

  /// Whether somebody is at a meeting at a moment.
  func isPresent(_ person: PersonID, at moment: Moment, _ meeting: MeetingID) -> Bool {
    let earlier = heading(meeting)?.adjournedDay(before: moment)
    let attendance = proceedings[meeting]?.attendance
    return attendance?.presence(of: person, at: moment, after: earlier).isPresent ?? false
  }

  func isBarred(
    _ person: PersonID, _ item: ItemID, of meeting: MeetingID, at moment: Moment
  ) -> Bool {
    guard let (board, proceedings) = loaded(meeting) else { return false }
    return Quorum(of: board, on: moment.day, in: directory)
      .barred(person, from: item, in: proceedings) != nil
  }
}
