/// The partners' agreement: its term, the stretches without one, and notices to withdraw.
extension Account {
  /// What the constitution of the day states of the term; a list looks ahead to the last one.
  func agreement() -> [Obligation] {
    let last = Day.writable.upperBound
    let agreements = board.agreements(on: isWhole ? day ?? last : last)
    let ends = agreements.compactMap(\.ends).max()
    let listed = agreements.lastIndex { $0.ends == ends }
    return agreements.indices.flatMap { term(agreements[$0], isLast: $0 == listed) }
      + uncovered(agreements)
  }

  private func term(_ agreement: Agreement, isLast: Bool) -> [Obligation] {
    let (rule, clause) = (agreement.term.sentence, agreement.clause)
    guard let starts = agreement.term.starts, let ends = agreement.ends else {
      return [
        Obligation(
          .term, "", what: "term of the agreement", whileOpen: .always(.notAgreed), rule: rule,
          clause: clause, readings: [.said("its first day is not stated, and none is assumed")]
        ).listed("the first day of the agreement's term", as: .agreement, with: "partners")
      ]
    }
    let extended = agreement.extensions.map { "extended on \($0.on.spoken) to \($0.to.spoken)" }
    let latest = agreement.term.endsAtLatest.map {
      "it may be extended to \($0.spoken) at the latest"
    }
    let end = Obligation(
      .term, "\(starts)/end", what: "end of the agreement from \(starts.spoken)", from: starts,
      on: ends, whileOpen: .then(.met), rule: rule, clause: clause,
      readings: (extended + [latest].compactMap { $0 }).map { .said($0) }
    ).listed(
      if: isLast, "the agreement ends; after it there is no legal framework", with: "partners",
      [ends.description], from: ends.adding(months: -12))
    guard isWhole else { return [end] }
    let (days, executed) = (agreement.daysBeforeExecution, agreement.executed)
    let before = (executed.map { $0 - 1 } ?? starts).spoken
    let execution = Obligation(
      .term, "\(starts)/execution", what: "execution of the agreement from \(starts.spoken)",
      from: starts, on: executed.map { _ in starts }, done: executed,
      whenDone: days == 0
        ? .met
        : .metWithNote(
          "in force from \(starts.spoken) with retroactive effect; the partners operated for "
            + "\(days.counted("day")), to \(before), before it was executed"),
      whileOpen: .always(
        .noDeadline(
          "no execution is recorded; until one is, the agreement cannot be shown to have effect")),
      rule: rule, clause: clause)
    return [execution, end]
  }

  /// Each stretch in which the partners went on without an agreement, and the present one.
  private func uncovered(_ agreements: [Agreement]) -> [Obligation] {
    guard isWhole, let day else { return [] }
    let begun = agreements.filter { $0.term.starts.map { $0 <= day } ?? false }
    let words = "operating without a legal framework"
    func obligation(from first: Day, _ whileOpen: Obligation.WhileOpen) -> Obligation {
      Obligation(
        .term, "\(first)/uncovered", what: "an agreement from \(first.spoken)", from: first,
        on: first - 1, whileOpen: whileOpen,
        rule: "each agreement follows the last without a gap")
    }
    let between = Agreement.uncovered(between: begun).map { days in
      let missed = Compliance.missed(
        days: days.upperBound - days.lowerBound + 1, "\(words), \(days.spoken)")
      return obligation(from: days.lowerBound, .always(missed))
    }
    guard let covered = begun.compactMap(\.ends).max() else { return between }
    return between + [obligation(from: covered + 1, .lacking(since: covered + 1, words))]
  }

  /// The days on which notices to withdraw take effect.
  func withdrawals() -> [Obligation] {
    board.withdrawals.compactMap { withdrawal in
      let (partner, given) = (withdrawal.partner, withdrawal.on)
      guard let (effect, windows, clause) = board.withdrawalEffect(given: given) else { return nil }
      let who = board.partnerName(partner, on: given, in: directory)
      let what = "withdrawal of \(who), notice given \(given.spoken)"
      let listed = "withdrawal of \(partner.unhyphenated) takes effect"
      switch effect {
      case .on(let day, let sentence):
        return Obligation(
          .withdrawal, partner, what: what, on: day, whileOpen: .then(.met), rule: sentence,
          clause: clause
        ).listed(listed, with: "partners", [partner], from: given, until: day)
      case .noProvision(let planning, let reasons):
        let plan = planning.map { ["plan for \($0.spoken)"] } ?? []
        let open = ["the partners are to agree a day"] + plan
        return Obligation(
          .withdrawal, partner, what: what,
          whileOpen: .always(.noProvision(open.joined(separator: "; "))),
          rule: windows.map(\.sentence).joined(separator: "; "), clause: clause,
          readings: reasons.map { .said($0) }
        ).listed(
          "\(listed): \(open.joined(separator: ", "))", as: .agreement, with: "partners",
          from: given)
      }
    }
  }
}
