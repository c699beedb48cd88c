/// The acts by which a chair declares, as one step.
extension State {
  /// Everything that declaring an outcome on an item comes to: the question put, where it was not;
  /// the declaration with what it rests on; and what the constitution makes of it.
  ///
  /// No agreement is followed by the referral where the constitution says so, with the dissent as
  /// the board's differing views. The events may still be refused when they are performed.
  public func declaring(
    _ outcome: Decision.Outcome, on item: ItemID, of meeting: MeetingID, at moment: Moment,
    parts chosen: [String]? = nil, vote: Vote? = nil, partners: [String]? = nil,
    recommends: Bool = false
  ) throws(Refusal) -> [any Event] {
    if let refusal = cannotPut(item, at: moment, meeting) { throw refusal }
    let known = proceedings[meeting] ?? Proceedings()
    let number = number(of: item, at: meeting)
    guard let answer = quorum(of: meeting, at: moment, for: item),
      let board = boards[meeting.board]
    else { return [] }
    if let refusal = inquorate(answer, at: moment) { throw refusal }
    let put = known.question(on: item, at: moment)
    guard let parts = chosen ?? put?.parts ?? known.recommendation(on: item)?.parts else {
      throw Refusal("item \(number) has no recommendation to put", expected: "decision recommend")
    }
    guard let basis = basis(for: item, of: meeting, at: moment) else { return [] }
    guard let chair = known.attendance.presiding(at: moment)?.person else {
      throw Refusal("nobody is in the chair at \(moment.time)", expected: "attendance chair first")
    }
    var events: [any Event] = []
    if put?.parts != parts {
      events.append(QuestionPut(meeting: meeting, item: item, parts: parts, at: moment))
    }
    events.append(
      DecisionDeclared(
        meeting: meeting, item: item, outcome: outcome, parts: parts, by: chair, basis: basis,
        vote: vote, partners: partners, recommends: recommends ? true : nil, at: moment))
    let matter = known.item(item)?.matter.flatMap(board.matter)
    if outcome == .agreed, let matter, matter.settled == nil, matter.origin == .ratification {
      events.append(
        MatterSettled(board: board.id, matter: matter.id, how: "ratified", on: moment.day))
    }
    if outcome == .notAgreed {
      let rule = decisionRule(of: board.id, on: moment.day).rule
      if let rule, !rule.referredTo.isEmpty, !recommends {
        events.append(referral(of: item, parts, from: meeting, to: rule, at: moment))
      }
    }
    return events
  }

  private func referral(
    of item: ItemID, _ parts: [String], from meeting: MeetingID, to rule: DecisionRule,
    at moment: Moment
  ) -> ReferralMade {
    let views = agreementTest(on: item, of: meeting, at: moment).positions
      .filter { $0.stance.isDissent }
      .map { "\(directory.name(of: $0.person)) \($0.stance.name): \($0.reason)" }
    let known = boards[meeting.board]?.referrals ?? []
    // One that was taken back leaves a gap, and its number is not counted on to be free.
    let number = (1...).first { number in
      number > known.count && !known.contains { $0.id.rawValue == "\(number)" }
    }
    return ReferralMade(
      meeting: meeting, item: item, referral: ReferralID(rawValue: "\(number ?? 1)"),
      title: proceedings[meeting]?.item(item)?.title ?? item.rawValue, question: parts,
      views: views, partners: rule.referredTo, on: moment.day)
  }
}
