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
    guard let parts = chosen ?? put?.parts ?? known.recommendation(on: item, at: moment)?.parts
    else {
      if let later = known.recommendation(on: item) {
        throw Refusal(
          "the recommendation on item \(number) was worded at \(later.at.spoken), after \(moment.time)",
          expected: "decision recommend --at, with the time at which it was worded so")
      }
      throw Refusal("item \(number) has no recommendation to put", expected: "decision recommend")
    }
    if let refusal = agreed(parts, on: item, at: meeting) { throw refusal }
    guard let basis = basis(for: item, of: meeting, at: moment) else { return [] }
    let recommends =
      recommends || decisionRule(of: board.id, on: moment.day).rule?.by == .recommendation
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
    if outcome == .notAgreed {
      let rule = decisionRule(of: board.id, on: moment.day).rule
      if let rule, !rule.referredTo.isEmpty, !recommends {
        events.append(referral(of: item, parts, from: meeting, to: rule, at: moment))
      }
    }
    return events
  }

  /// The referral of a matter on which no agreement was declared, where it was not made with it.
  ///
  /// - Throws: `Refusal` where there was no such declaration.
  public func referring(
    _ item: ItemID, of meeting: MeetingID, views: [String], on day: Day
  ) throws(Refusal) -> ReferralMade {
    let last = proceedings[meeting]?.decisions.last { $0.item == item }
    guard let last, last.outcome == .notAgreed else {
      throw Refusal(
        "the chair has not declared on item \(number(of: item, at: meeting)) that there is no agreement",
        expected: "decision no-agreement first")
    }
    let rule = decisionRule(of: meeting.board, on: day).rule
    let dissent = last.dissent.map(told)
    return ReferralMade(
      meeting: meeting, item: item, referral: nextReferral(of: meeting.board),
      title: proceedings[meeting]?.item(item)?.title ?? item.rawValue, question: last.parts,
      views: views.isEmpty ? dissent : views, partners: rule?.referredTo ?? [],
      matter: proceedings[meeting]?.item(item)?.matter,
      carried: Matter.Carried(item, in: proceedings[meeting]), on: day)
  }

  private func nextReferral(of board: BoardID) -> ReferralID {
    Identifier.next(after: boards[board]?.referrals.map(\.id) ?? [])
  }

  private func told(_ position: Position) -> String {
    let why = position.reason.isEmpty ? "" : ": \(position.reason)"
    return "\(directory.name(of: position.person)) \(position.stance.name)\(why)"
  }

  private func referral(
    of item: ItemID, _ parts: [String], from meeting: MeetingID, to rule: DecisionRule,
    at moment: Moment
  ) -> ReferralMade {
    let views = agreementTest(on: item, of: meeting, at: moment).positions
      .filter { $0.stance.isDissent }
      .map(told)
    return ReferralMade(
      meeting: meeting, item: item, referral: nextReferral(of: meeting.board),
      title: proceedings[meeting]?.item(item)?.title ?? item.rawValue, question: parts,
      views: views, partners: rule.referredTo, matter: proceedings[meeting]?.item(item)?.matter,
      carried: Matter.Carried(item, in: proceedings[meeting]),
      on: moment.day)
  }
}
