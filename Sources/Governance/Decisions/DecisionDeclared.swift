/// The chair declaring what was decided on an item, or that there is no agreement.
///
/// Refused while the item is inquorate, while the matter is referred, and over a standing
/// objection.
public struct DecisionDeclared: ProceedingsChange, TimedEvent {
  public static let kind = "decision.declared"
  public let meeting: MeetingID
  public let item: ItemID
  public let outcome: Decision.Outcome
  public let parts: [String]
  /// Who presided; nil where nobody did, which is recorded afterwards alone.
  public let by: PersonID?
  public let basis: Basis
  public var vote: Vote?
  /// The keys of the partners that agree, where every partner has to.
  public var partners: [String]?
  /// Whether it only recommends, as a working group does.
  public var recommends: Bool?
  /// Why it is recorded although it could not be taken: what happened is taken with its findings.
  public var irregular: String?
  public let at: Moment

  public func objection(to proceedings: Proceedings, in state: State) -> Refusal? {
    if let irregular {
      return state.notOpen(at: at, meeting) ?? state.unknown(item, at: meeting)
        ?? Refusal(noReason: irregular, for: "recording an irregular decision")
        ?? by.flatMap(state.unknown)
    }
    return state.cannotDeclare(parts, on: item, at: at, meeting)
      ?? state.quorum(of: meeting, at: at, for: item).flatMap { answer in
        notPut(in: state) ?? notChair(in: state) ?? againstManner(in: state, answer)
      }
  }

  /// What it rests on, as it stands when it is recorded: somebody may have noted a movement
  /// meanwhile.
  public func staleness(in state: State) -> Refusal? {
    Refusal(
      if: state.basis(for: item, of: meeting, at: at, irregular: irregular != nil) != basis,
      "the members counted have changed in the meantime", advice: "declare it again")
  }

  /// The referral that was made on it, where no other declaration has it stand.
  public func restingElsewhere(in state: State) -> String? {
    let others = state.proceedings[meeting]?.decisions.filter {
      $0.item == item && $0.outcome == .notAgreed
    }
    guard outcome == .notAgreed, (others?.count ?? 0) < 2 else { return nil }
    let referral = state.boards[meeting.board]?.referrals.last {
      $0.meeting == meeting && $0.item == item && $0.withdrawal == nil
    }
    return referral.map { "referral \($0.id) was made on it" }
  }

  public func apply(to proceedings: inout Proceedings) {
    var decision = Decision(event: self)
    decision.before = proceedings.minute(at)
    proceedings.decisions.insert(decision, inTime: \.at)
    proceedings.refreshDissent(on: item)
  }

  public var sentence: Sentence {
    let word = recommends ?? false && outcome == .agreed ? "recommended" : outcome.name
    return "item \(item, at: meeting) \(word) at \(at.time): \(parts.joined(separator: "; "))"
  }

  /// The refusal where what is declared was not put, or was decided already.
  private func notPut(in state: State) -> Refusal? {
    let number = state.number(of: item, at: meeting)
    guard let put = state.proceedings[meeting]?.question(on: item, at: at) else {
      return Refusal("no recommendation has been put on item \(number)", advice: "put it first")
    }
    return Refusal(
      if: put.parts != parts, "what is declared is not what was put on item \(number)",
      advice: "put these parts first, or declare those that were put")
  }

  /// The refusal where whoever declares it does not preside.
  private func notChair(in state: State) -> Refusal? {
    do throws(Refusal) {
      let presiding = try state.presiding(at: at, meeting)
      guard let by else { return Refusal("nobody is named as presiding", advice: "say who was") }
      let name = state.directory.name(of: by)
      return Refusal(
        if: presiding != by,
        "\(name) is not in the chair: \(state.directory.name(of: presiding)) is")
        ?? Refusal(
          if: state.isBarred(by, item, of: meeting, at: at),
          "\(name) has declared an interest in the item and takes no part in it",
          advice: "record that somebody else took the chair")
    } catch { return error }
  }

  /// The refusal where the votes do not give this outcome.
  private func against(_ majority: Majority, _ vote: Vote, clause: String?) -> Refusal? {
    let isPlain = majority.rule.carriedBy.isEmpty && majority.rule.blockVotes == nil
    if isPlain, vote.uncounted != nil { return nil }
    if vote.uncounted != nil, vote.uncounted != .unanimous {
      return Refusal(
        "this board's rule needs the votes to be counted (\(majority.rule.sentence))",
        expected: "the numbers for and against", clause: clause)
    }
    let counted = majority.counted(vote)
    if majority.rule.dependsOnNames, counted.namedInFavour == nil || counted.namedAgainst == nil {
      return Refusal(
        "this board's rule depends on how each member voted (\(majority.rule.sentence))",
        expected: "the names of those who voted for and against", clause: clause)
    }
    let isCarried = majority.isCarried(counted)
    let working = majority.conditions(of: counted).map(\.words)
    return Refusal(
      if: isCarried != (outcome == .agreed),
      "the motion was \(isCarried ? "carried" : "lost"): "
        + ([vote.sentence] + working).joined(separator: "; "),
      advice: "record it as \(isCarried ? "agreed" : "not agreed")", clause: isPlain ? nil : clause)
  }

  /// The refusal where the manner in which the board decides does not give this outcome.
  private func againstManner(in state: State, _ answer: QuorumAnswer) -> Refusal? {
    let standing = state.decisionRule(of: meeting, for: item, at: at)
    let deciding = state.deciding(answer.heads, on: item, of: meeting, at: at)
    let rule = standing?.rule
    let board = state.boards[meeting.board]?.at(at)
    let keys = board?.constitution(on: at.day)?.partners.map(\.key) ?? []
    func name(_ partner: String) -> String {
      board?.partnerName(partner, on: at.day, in: state.directory) ?? partner.unhyphenated
    }
    let unwanted =
      Refusal(
        if: rule?.by == .recommendation && recommends != true,
        "this board may only make recommendations",
        advice: "declare it as a recommendation",
        clause: standing?.clause)
      ?? Refusal(
        if: rule.map { $0.by != .recommendation } ?? false && recommends == true,
        "this board decides, and does not only recommend", advice: "declare it as a decision")
      ?? Refusal(
        if: rule?.by != .everyPartner && partners != nil,
        "this board does not ask each partner for its agreement", advice: "leave out the partners")
      ?? partners?.first { !keys.contains($0) }.map {
        Refusal("\"\($0)\" is not a partner of the board", expected: keys.alternatives)
      }
      ?? Refusal(
        if: rule?.by != .majority && vote != nil, "this board does not decide by majority",
        advice: "leave out the vote")
    if let unwanted { return unwanted }
    let disagreement =
      outcome == .agreed
      ? state.consensusTest(on: item, of: meeting, at: at).objection(in: state) : nil
    switch rule?.by {
    case .majority:
      guard let rule, let vote else {
        return Refusal(
          "this board decides by majority",
          expected: "the votes for and against, such as 5 and 2, or how it was carried uncounted")
      }
      return vote.objection(among: deciding.map(\.person), rule, in: state.directory)
        ?? state.majority(of: meeting, for: item, by: rule, at: at, deciding).flatMap {
          against($0, vote, clause: standing?.clause)
        }
    case .everyPartner where outcome == .agreed:
      let bodies = board?.joined(keys, on: at.day, in: state.directory) ?? []
      let there = deciding.flatMap(\.partners)
      let absent = bodies.first { keys in !keys.contains(where: there.contains) }
      return bodies.first { keys in !keys.contains { (partners ?? []).contains($0) } }.map {
        Refusal(
          "\(name($0[0])) has not agreed, and every partner must",
          advice: "name every partner that agrees, or declare no agreement",
          clause: standing?.clause)
      }
        ?? absent.map {
          Refusal(
            "no member who counts towards the quorum is present for \(name($0[0]))",
            advice: "defer the item, or declare no agreement")
        } ?? disagreement
    default: return disagreement
    }
  }
}
