/// What stands open without being about one meeting: acceptances, referrals, ratifications, and
/// rules that are not agreed or not there.
extension BoardCheck {
  /// What every member in post accepts.
  func acceptances() -> [Obligation] {
    var seen: Set<PersonID> = []
    let people = board.members(on: today).map(\.person).filter { seen.insert($0).inserted }
    return (board.constitution(on: today)?.acceptance.all(on: today) ?? []).flatMap { provision in
      (provision.terms?.of ?? []).flatMap { subject in
        people.map { acceptance(of: subject, by: $0, provision) }
      }
    }
  }

  private func acceptance(
    of subject: Acceptance.Subject, by person: PersonID, _ provision: Provision<AcceptanceRule>
  ) -> Obligation {
    let done = board.acceptances.filter {
      $0.person == person && $0.subject == subject && $0.on <= today
    }.map(\.on).min()
    return Obligation(
      .acceptance, "\(person)/\(subject.rawValue)",
      what: "\(directory.name(of: person)) accepting \(subject.name)",
      done == nil ? .noDeadline("not recorded") : .met, done: done,
      rule: provision.terms?.sentence ?? "", clause: provision.clause)
  }

  /// The partners' answers to what was referred to them.
  func referrals() -> [Obligation] {
    board.referrals.compactMap { $0.seen(today) }.filter { $0.withdrawal == nil }.flatMap {
      referral in
      let stated = board.constitution(on: referral.made)?.decisions.on(referral.made)
      let span = stated?.rule?.answersWithin
      let calendar = calendar(on: referral.made)
      let due = span.flatMap { try? Reckoner.reckon($0, from: referral.made, on: calendar) }
      return referral.partners.map { partner in
        let answered = referral.answers.filter { $0.partner == partner }.map(\.on).min()
        let name = board.partnerName(partner, on: referral.made, in: directory)
        let compliance: Compliance
        if let due {
          compliance =
            answered.map { judge($0, by: due, on: calendar) } ?? open(due.limit, "not answered")
        } else {
          compliance = answered == nil ? .noDeadline("not answered") : .met
        }
        return Obligation(
          .referral, "\(referral.id)/\(partner)",
          what: "answer of \(name) to referral \(referral.id)", compliance, due: due,
          done: answered, rule: stated?.rule?.sentence ?? "the partners decide jointly",
          clause: stated?.clause)
      }
    }
  }

  /// Decisions that were found inquorate and are not ratified.
  func ratifications() -> [Obligation] {
    board.matters.filter { $0.origin == .ratification }.compactMap { matter in
      guard let from = matter.from.flatMap({ board.meetings[$0] }), from.day <= today else {
        return nil
      }
      let settled = matter.settled.flatMap { $0.on <= today ? $0 : nil }
      return Obligation(
        .ratification, matter.id.rawValue, what: matter.title,
        settled.map { $0.isLifted ? .notApplicable($0.how) : .met }
          ?? .noDeadline("found inquorate at the meeting of \(from.day.spoken), to be ratified"),
        done: settled?.on,
        rule: "a decision found inquorate stands with that finding, and is ratified")
    }
  }

  /// The rules that the partners have not agreed, and those that every board needs and this
  /// constitution does not have.
  func unsettledRules() -> [Obligation] {
    guard let constitution = board.constitution(on: today) else {
      return [
        Obligation(
          .silence, "constitution", what: "a constitution",
          .notProvidedFor("none holds on \(today.spoken)"), rule: "a board has a constitution")
      ]
    }
    return RuleKind.all.compactMap { kind in
      switch kind.gap(constitution, today) {
      case .notAgreed(let clause):
        return Obligation(
          .agreement, kind.key, what: kind.what, .notAgreed,
          rule: "\(kind.what): never called met, and no stop", clause: clause)
      case .noProvision where kind.isNeeded:
        return Obligation(
          .silence, kind.key, what: kind.what, .notProvidedFor("the constitution is silent"),
          rule: "nothing stands for what a constitution does not say")
      case .noProvision, nil: return nil
      }
    }
  }
}
