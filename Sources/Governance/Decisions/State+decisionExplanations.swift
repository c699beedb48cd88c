extension State {
  /// What the chair sees before declaring: the recommendation, who spoke, the quorum of the item,
  /// and why agreement could not be declared.
  ///
  /// Without `objection` the last is left out, where it is told beside it.
  public func explanation(
    ofDeciding item: ItemID, at meeting: MeetingID, _ moment: Moment, objection: Bool = true
  ) -> Explanation {
    let known = proceedings[meeting] ?? Proceedings()
    let test = consensusTest(on: item, of: meeting, at: moment)
    let title = known.item(item).map { "Item \($0.number)  \($0.title)" } ?? item.rawValue
    let all = known.recommendations.filter { $0.item == item && $0.at <= moment }
    var lines = all.last.map { State.lettered($0.parts) } ?? ["No recommendation yet."]
    lines += all.dropLast().map { earlier in
      "Earlier wording: \(earlier.parts.joined(separator: "; "))"
    }
    if let by = all.last?.by { lines.append("Reworded by \(directory.name(of: by)).") }
    let put = known.question(on: item, at: moment)
    let inHand = known.itemInHand(at: moment)?.id
    if heading(meeting)?.closed == nil, inHand != item { lines.append("NOT THE CURRENT ITEM.") }
    // Of what is decided its decision tells how many there were, and where the public was.
    let isOver = put == nil && known.decisions.contains { $0.item == item && $0.at <= moment }
    if !isOver, let heard = publicAccessBreach(item, at: meeting, moment) {
      lines.append("\(heard.rawValue.capitalizedFirst).")
    }
    let isPart = put.map { $0.parts != all.last?.parts } ?? false
    if !isOver {
      lines.append(put.map { "Put at \($0.at.time)\(isPart ? ":" : ".")" } ?? "Not yet put.")
    }
    if isPart { lines += put?.parts.map { "  \($0)" } ?? [] }
    if !isOver {
      lines += test.lines(in: self).map { $0.capitalizedFirst + "." }
      lines += known.earlierDissent(on: item, by: moment).map {
        "Of an earlier wording: \($0.told(in: directory)). Ask again."
      }
    }
    if let open = referral(with: all.last?.parts ?? [], of: meeting.board) {
      lines.append("The constituent bodies have been asked this question as referral \(open.id).")
    }
    if let why = known.item(item)?.outsideScope {
      lines.append("Recorded as outside the board's scope: \(why).")
    }
    let answer = isOver ? nil : quorum(of: meeting, at: moment, for: item)
    if let answer { lines.append(answer.sentence(in: directory)) }
    let stop =
      cannotPut(item, at: moment, meeting) ?? inquorate(meeting, at: moment, for: item)
      ?? test.objection(in: self)
    if objection, let stop, !isOver { lines.append("Agreement cannot be declared: \(stop.line).") }
    for decision in known.decisions where decision.item == item {
      let told = explanation(of: decision, at: meeting)
      lines += ["", told.title] + told.lines
    }
    return Explanation(title: title, lines: lines)
  }

  /// A decision with what it rests on, who dissented, and what was found since.
  public func explanation(of decision: Decision, at meeting: MeetingID) -> Explanation {
    let known = proceedings[meeting]?.item(decision.item)
    let when = heading(meeting)?.told(decision.at) ?? decision.at.timeAndDay
    var lines = State.lettered(decision.parts)
    lines.append(
      "Declared\(decision.by.map(directory.name), after: " by ") at \(when); "
        + decision.basis.sentence + ".")
    lines.append("Counted: " + names(decision.basis.counted) + ".")
    if let vote = decision.vote {
      lines.append("Vote: \(vote.sentence).")
      lines += reached(by: vote, in: decision, at: meeting).map { "  \($0)" }
      if let named = vote.namedInFavour { lines.append("For: \(names(named)).") }
      if let named = vote.namedAgainst { lines.append("Against: \(names(named)).") }
    }
    lines += decision.dissent.map { "\($0.told(in: directory, counted: decision.basis.counted))." }
    lines += findings(on: decision, at: meeting).map { "FINDING: \($0)." }
    return Explanation(
      title:
        "\(decision.word)  item \(known?.number ?? decision.item.rawValue)  \(known?.title ?? "")",
      lines: lines)
  }

  /// What a vote reached of everything that the rule asks of it besides more for than against.
  private func reached(
    by vote: Vote, in decision: Decision, at meeting: MeetingID
  ) -> [String] {
    before(decision, at: meeting).conditions(of: vote, in: decision, at: meeting).map(\.words)
  }

  /// What a vote did not reach, as the record now has it.
  func missed(by vote: Vote, in decision: Decision, at meeting: MeetingID) -> [String] {
    conditions(of: vote, in: decision, at: meeting).filter { !$0.isMet }
      .map { "not carried as the constitution asks: \($0.words)" }
  }

  /// The conditions of a vote, asked of the record as the decision found it; none where nobody
  /// counted, or the names that matter are not known.
  private func conditions(
    of vote: Vote, in decision: Decision, at meeting: MeetingID
  ) -> [Majority.Condition] {
    let then = self
    guard let rule = then.decisionRule(of: meeting, for: decision.item, at: decision.at)?.rule,
      let answer = then.quorum(of: meeting, at: decision.at, for: decision.item),
      case let deciding = then.deciding(
        answer.heads, on: decision.item, of: meeting, at: decision.at),
      let majority = then.majority(
        of: meeting, for: decision.item, by: rule, at: decision.at, deciding)
    else { return [] }
    let counted = majority.counted(vote)
    let isKnown =
      counted.uncounted == nil && (!majority.rule.dependsOnNames || counted.namedInFavour != nil)
    return isKnown ? majority.conditions(of: counted) : []
  }

  /// What was found of a decision since, and what became of a matter on which there was none.
  public func findings(on decision: Decision, at meeting: MeetingID) -> [String] {
    guard let board = boards[meeting.board] else { return [] }
    let found = irregularities(of: decision, at: meeting)
    let rule = decisionRule(of: meeting, for: decision.item, at: decision.at)
    guard decision.outcome == .notAgreed, !decision.isRecommendation,
      let to = rule?.rule?.referredTo, !to.isEmpty
    else { return found }
    let referral = board.referrals.last { $0.meeting == meeting && $0.item == decision.item }
    let became =
      referral.map { "referral \($0.id), " + board.status(of: $0, on: $0.made, in: directory) }
      ?? "to be referred to \(to.spoken)\(rule?.clause, after: " [", before: "]")"
    return found + [became]
  }

  /// What was found of a decision since: inquorate, over an objection, outside the scope.
  ///
  /// Everything that tells a decision tells these.
  public func irregularities(of decision: Decision, at meeting: MeetingID) -> [String] {
    guard let board = boards[meeting.board] else { return [] }
    var found = decision.event.irregular.map { ["recorded afterwards as irregular: \($0)"] } ?? []
    let then = before(decision, at: meeting)
    let answer = quorum(for: decision, at: meeting)
    let (ruled, now) = (decision.basis.verdict, answer?.verdict)
    if let answer, now == .inquorate {
      let matter = board.matter(Matter.ratification(of: decision, at: meeting))
      let follows =
        matter?.settled.map { "\($0.how) on \($0.on.spoken)" }
        ?? (decision.outcome == .agreed ? "to be ratified" : "nothing to ratify")
      let isLater = ruled == .notAgreed || ruled == .noProvision
      let since = isLater ? " under a quorum that was recorded later" : ""
      found.append("taken without a quorum\(since), \(answer.counts); \(follows)")
    } else if ruled == .quorate, let now, now != .quorate {
      found.append(
        "taken on a quorum\(decision.basis.needed, after: " of "), but as the constitution is now recorded, "
          + (now == .notAgreed ? "no quorum was agreed" : "it makes no provision for a quorum"))
    }
    if decision.outcome == .agreed, decision.vote == nil {
      found += then.consensusTest(on: decision.item, of: meeting, at: decision.at).blocking.map {
        "agreement was declared over the objection of \(directory.name(of: $0.person))"
      }
    }
    found += then.irregular(decision, at: meeting)
    if let why = proceedings[meeting]?.item(decision.item)?.outsideScope {
      let clause = board.provision(of: ScopeRule.self, on: decision.at.day)?.clause
      found.append(
        "outside what the board was given to decide: \(why)\(clause, after: " [", before: "]")")
    }
    return found
  }

  private func names(_ people: [PersonID]) -> String {
    people.isEmpty ? "nobody" : people.map(directory.name).joined(separator: ", ")
  }

  /// The parts with their letters, where there are several.
  static func lettered(_ parts: [String]) -> [String] {
    guard parts.count > 1 else { return parts }
    return zip(Recommendation.letters, parts).map { "(\($0)) \($1)" }
  }
}
