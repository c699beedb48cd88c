/// What decisions ask of the record.
extension State {
  /// The quorum of a meeting at a moment, for an item where one is named; nil of an unknown one.
  public func quorum(
    of meeting: MeetingID, at moment: Moment, for item: ItemID? = nil
  ) -> QuorumAnswer? {
    guard let board = boards[meeting.board], let heading = board.meetings[meeting] else {
      return nil
    }
    // Before it is opened it is asked of its own day.
    let isAhead = heading.opened == nil && moment.day < heading.start.day
    let quorum =
      isAhead
      ? Quorum(of: board, on: heading.start.day, in: directory)
      : Quorum(of: board, at: moment, in: directory)
    return quorum.at(moment, for: item, of: heading, in: proceedings[meeting] ?? Proceedings())
  }

  /// What stands on an item at a moment: who counts, who spoke, who blocks.
  public func consensusTest(on item: ItemID, of meeting: MeetingID, at moment: Moment)
    -> ConsensusTest
  {
    func counting(at moment: Moment) -> [PersonID] {
      let heads = quorum(of: meeting, at: moment, for: item)?.heads ?? []
      return deciding(heads, on: item, of: meeting, at: moment).map(\.person)
    }
    let counted = counting(at: moment)
    let positions = (proceedings[meeting] ?? Proceedings()).positions(on: item, by: moment)
    // An objection that was made by a full member stands until it is withdrawn, whether or not they
    // stay; whoever has an interest in the item takes no part in it.
    func mayBlock(_ position: Position) -> Bool {
      (counting(at: position.at).contains(position.person)
        || isFull(position.person, at: position.at, of: meeting, for: item))
        && !isBarred(position.person, item, of: meeting, at: moment)
    }
    let asks = decisionRule(of: meeting, for: item, at: moment)?.rule?.asksEachMember ?? false
    let asked = Set(positions.filter { $0.stance != .withdrawn }.map(\.person))
    return ConsensusTest(
      counted: counted, positions: positions,
      blocking: positions.filter { $0.stance == .objects && mayBlock($0) },
      unasked: asks ? counted.filter { !asked.contains($0) } : [])
  }

  /// Those of the heads who may take part in deciding an item: where an interest counts towards the
  /// quorum, whoever has one still takes no part.
  func deciding(
    _ heads: [Head], on item: ItemID, of meeting: MeetingID, at moment: Moment
  ) -> [Head] {
    heads.filter { !isBarred($0.person, item, of: meeting, at: moment) }
  }

  /// What a vote has to reach by a rule at a moment of a meeting, among those who count.
  func majority(
    of meeting: MeetingID, for item: ItemID, by rule: DecisionRule, at moment: Moment,
    _ heads: [Head]
  ) -> Majority? {
    guard let board = acting(on: item, of: meeting, at: moment) else { return nil }
    let chair = proceedings[meeting]?.attendance.presiding(at: moment)
    let match = MemberMatch(
      board: board, day: moment.day, directory: directory,
      elected: chair.flatMap { $0.elected ? $0.person : nil })
    return Majority(rule: rule, heads: heads, match: match)
  }

  /// What a decision at that moment would rest on, declared or not; nil while it is inquorate, unless
  /// an irregular one is recorded.
  func basis(
    for item: ItemID, of meeting: MeetingID, at moment: Moment, irregular: Bool = false
  ) -> Basis? {
    guard let answer = quorum(of: meeting, at: moment, for: item),
      irregular || answer.verdict != .inquorate
    else { return nil }
    let stated = decisionRule(of: meeting, for: item, at: moment)
    let unruled =
      stated == nil
      ? "the constitution makes no provision for how the board decides"
      : "how the board decides is not agreed"
    let board = boards[meeting.board]?.at(moment)
    return Basis(
      counted: answer.heads.map(\.person), verdict: answer.verdict,
      needed: answer.needed,
      quorum: self.stated(QuorumRule.self, at: meeting, for: item, moment)?.rule?.kept,
      manner: stated?.rule.map { "by \($0.by.rawValue)" } ?? unruled,
      constitution: board?.adoption(on: moment.day)?.from)
  }

  /// The decisions of a meeting that its attendance, as now recorded, shows to be inquorate.
  ///
  /// They stand as they were declared, with this finding: somebody had left, or a quorum was
  /// adopted since with effect from before.
  public func decisionsLaterFoundInquorate(at meeting: MeetingID) -> [Decision] {
    (proceedings[meeting]?.decisions ?? []).filter { decision in
      quorum(for: decision, at: meeting)?.verdict == .inquorate
    }
  }

  /// The quorum on which a decision was taken, as now recorded.
  func quorum(for decision: Decision, at meeting: MeetingID) -> QuorumAnswer? {
    before(decision, at: meeting).quorum(of: meeting, at: decision.at, for: decision.item)
  }

  private func isFull(
    _ person: PersonID, at moment: Moment, of meeting: MeetingID, for item: ItemID
  ) -> Bool {
    let board = acting(on: item, of: meeting, at: moment)
    let seats = board?.seats(of: person, on: moment.day) ?? []
    return seats.contains { $0.kind == .full } && isPresent(person, at: moment, meeting)
  }

  /// Whether somebody is at a meeting at a moment.
  func isPresent(_ person: PersonID, at moment: Moment, _ meeting: MeetingID) -> Bool {
    presence(of: person, at: moment, meeting).isPresent
  }

  /// Where somebody is at a moment of a meeting.
  func presence(of person: PersonID, at moment: Moment, _ meeting: MeetingID) -> Presence {
    let parting = heading(meeting)?.parting(before: moment)
    let attendance = proceedings[meeting]?.attendance ?? Attendance()
    return attendance.presence(of: person, at: moment, after: parting)
  }

  func isBarred(
    _ person: PersonID, _ item: ItemID, of meeting: MeetingID, at moment: Moment
  ) -> Bool {
    guard let (board, proceedings) = loaded(meeting) else { return false }
    return board.barred(from: item, in: proceedings, on: moment.day)[person] != nil
  }
}
