extension Board {
  public func referral(_ id: ReferralID) -> Referral? { referrals.first { $0.id == id } }

  /// Brings the outcome of a referral back before the next meeting.
  mutating func bringBack(_ id: ReferralID, _ outcome: String) {
    guard let referral = referral(id) else { return }
    add(
      Matter(
        id: Matter.of(id), title: "Referral \(id), \(outcome): \(referral.title)",
        origin: .referral,
        from: referral.meeting, item: referral.item, referral: id, carried: referral.carried))
  }

  /// How far a referral has got, in one line; partners by the names of those who now stand for
  /// them.
  public func status(of referral: Referral, on day: Day, in directory: Directory) -> String {
    switch referral.status {
    case .waiting(let missing):
      let names = missing.map { partnerName($0, on: day, statedOn: referral.made, in: directory) }
      return "waiting for answers from \(names.joined(separator: " and "))"
    case .answered: return "all have answered; it remains to be said whether the answers match"
    case .divergent: return "the answers diverge"
    case .decided(let joint): return "joint decision of \(joint.spoken)"
    case .withdrawn: return "withdrawn on \(referral.withdrawal?.on.spoken ?? "")"
    }
  }

  /// The steps of the dispute ladder that the constitution offers and nobody has taken.
  ///
  /// Offered while the answers diverge; the program never starts one.
  public func disputeSteps(for referral: Referral, on day: Day) -> [DisputeRule.Step] {
    referral.status == .divergent ? stepsLeft(for: referral, on: day) : []
  }

  /// The steps that nobody has taken: the first alone, unless they may be taken in either order.
  func stepsLeft(for referral: Referral, on day: Day) -> [DisputeRule.Step] {
    guard let rule = rule(DisputeRule.self, on: day) else { return [] }
    let left = rule.steps.filter { step in !referral.steps.contains { $0.step == step } }
    return rule.eitherOrder ? left : Array(left.prefix(1))
  }

  /// The working behind a referral: the question, the views, each answer, and both readings of the
  /// day of a joint decision.
  public func explanation(
    of referral: Referral, on day: Day, in directory: Directory
  ) -> Explanation {
    var lines =
      ["Question put to the constituent bodies on \(referral.made.spoken):"]
      + State.lettered(referral.question)
    lines += referral.views.map { "View: \($0)." }
    for partner in referral.partners {
      let name = partnerName(partner, on: day, statedOn: referral.made, in: directory)
      for hearing in referral.hearings where hearing.partner == partner {
        let report = "\(hearing.reportBy?.spoken, after: "; its report is due by ")"
        lines.append("\(name) considers it on \(hearing.meets.spoken)\(report).")
      }
      for answer in referral.answers where answer.partner == partner {
        let held = partnerName(partner, on: answer.on, statedOn: referral.made, in: directory)
        lines.append("\(held), \(answer.on.spoken), \(answer.stance.name): \(answer.text)")
      }
      if referral.answer(of: partner) == nil { lines.append("\(name) has not answered.") }
    }
    let said = referral.comparisons.map { comparison in
      let who = "\(directory.name(of: comparison.by)) judged on \(comparison.on.spoken)"
      return (comparison.on, "\(who) that the answers \(comparison.verdict).")
    }
    let steps = referral.steps.map { step in
      (step.on, "\(step.step.name.capitalizedFirst), \(step.on.spoken): \(step.note)")
    }
    lines += (said + steps).inOrder(of: \.0).map(\.1)
    switch referral.status {
    case .decided(let joint):
      let last = referral.lastAnswer ?? joint
      let together = referral.comparison?.together.map { "\($0.spoken), as recorded" }
      lines += [
        "Joint decision: \(joint.spoken).",
        "Read as each body deciding for itself: the day of the last answer, \(last.spoken).",
        "Read as one decision taken together: \(together ?? "no joint meeting is recorded").",
      ]
    case .divergent:
      let names = disputeSteps(for: referral, on: day).map(\.name).joined(separator: ", or ")
      let clause = provision(of: DisputeRule.self, on: day)?.clause
      let offers =
        names.isEmpty ? " no further step" : ": \(names)\(clause, after: " [", before: "]")"
      lines.append("The constitution offers\(offers).")
    case .waiting, .answered, .withdrawn: break
    }
    let status = status(of: referral, on: day, in: directory)
    return Explanation(title: "Referral \(referral.id)  \(referral.title): \(status)", lines: lines)
  }
}
