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
    recommends: Bool = false, irregular: String? = nil
  ) throws(Refusal) -> [any Event] {
    let known = proceedings[meeting] ?? Proceedings()
    let put = known.question(on: item, at: moment)
    let parts = chosen ?? put?.parts ?? known.recommendation(on: item, at: moment)?.parts
    if irregular == nil, let refusal = cannotDeclare(parts, on: item, at: moment, meeting) {
      throw refusal
    }
    guard let parts else {
      throw noRecommendation(on: item, at: moment, meeting) ?? Refusal("there is no recommendation")
    }
    guard let board = boards[meeting.board],
      let basis = basis(for: item, of: meeting, at: moment, irregular: irregular != nil)
    else { return [] }
    let chair =
      irregular == nil ? try presiding(at: moment, meeting) : try? presiding(at: moment, meeting)
    let rule = decisionRule(of: meeting, for: item, at: moment)?.rule
    let recommends = recommends || rule?.by == .recommendation
    var events: [any Event] = []
    if put?.parts != parts, irregular == nil {
      events.append(QuestionPut(meeting: meeting, item: item, parts: parts, at: moment))
    }
    events.append(
      DecisionDeclared(
        meeting: meeting, item: item, outcome: outcome, parts: parts, by: chair, basis: basis,
        vote: vote, partners: partners, recommends: recommends ? true : nil, irregular: irregular,
        at: moment))
    if outcome == .notAgreed, !recommends, let rule, !rule.referredTo.isEmpty {
      let dissent = consensusTest(on: item, of: meeting, at: moment).positions
        .filter(\.stance.isDissent).map { $0.told(in: directory) }
      events.append(
        referral(of: item, parts, views: dissent, from: meeting, to: rule, on: moment.day))
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
        "no declaration is recorded that there was no agreement on item "
          + number(of: item, at: meeting),
        advice: "record it first")
    }
    let dissent = last.dissent.map { $0.told(in: directory) }
    return referral(
      of: item, last.parts, views: views.isEmpty ? dissent : views, from: meeting,
      to: boards[meeting.board]?.decisionRule(
        on: day, about: proceedings[meeting]?.kindOfMatter(item))?.rule, on: day)
  }

  private func referral(
    of item: ItemID, _ parts: [String], views: [String], from meeting: MeetingID,
    to rule: DecisionRule?, on day: Day
  ) -> ReferralMade {
    let known = proceedings[meeting]?.item(item)
    return ReferralMade(
      meeting: meeting, item: item,
      referral: Identifier.next(after: boards[meeting.board]?.referrals.map(\.id) ?? []),
      title: known?.title ?? item.rawValue, question: parts, views: views,
      partners: askedOnce(rule?.referredTo ?? [], of: meeting.board, on: day),
      matter: known?.matter,
      carried: Matter.Carried(item, in: proceedings[meeting]), on: day)
  }

  /// Partners' keys, one for each body behind them.
  private func askedOnce(_ keys: [String], of board: BoardID, on day: Day) -> [String] {
    guard let board = boards[board] else { return keys }
    return board.joined(keys, on: day, in: directory).compactMap(\.first)
  }
}
