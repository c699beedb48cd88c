/// The partners' agreement: its term, the stretches without one, and notices to withdraw.
extension BoardCheck {
  /// What the constitution of the day states of the term, and of withdrawal where notice was given.
  func agreement() -> [Obligation] {
    let agreements = board.agreements(on: today)
    return agreements.flatMap(term) + uncovered(agreements) + withdrawals()
  }

  private func term(_ agreement: Agreement) -> [Obligation] {
    let rule = agreement.term.sentence
    guard let starts = agreement.term.starts, let ends = agreement.ends else {
      return [
        Obligation(
          .term, "", what: "term of the agreement", .notAgreed, rule: rule,
          clause: agreement.clause, readings: ["its first day is not stated, and is not inferred"])
      ]
    }
    guard starts <= today else { return [] }
    let further = agreement.term.endsAtLatest.map { ["it may run to \($0.spoken) at the latest"] }
    return [
      Obligation(
        .term, "\(starts)/execution", what: "execution of the agreement from \(starts.spoken)",
        execution(agreement, starts), on: agreement.executed.map { _ in starts },
        done: agreement.executed, rule: rule,
        clause: agreement.clause),
      Obligation(
        .term, "\(starts)/end", what: "end of the agreement from \(starts.spoken)",
        today <= ends ? .notYetDue : .met, on: ends, rule: rule, clause: agreement.clause,
        readings: agreement.extensions.map { "extended on \($0.on.spoken) to \($0.to.spoken)" }
          + (further ?? [])),
    ]
  }

  private func execution(_ agreement: Agreement, _ starts: Day) -> Compliance {
    guard let executed = agreement.executed else {
      return .noDeadline("none is recorded: until then it has no effect that can be shown")
    }
    let days = agreement.daysBeforeExecution
    guard days > 0 else { return .met }
    return .metWithNote(
      "in force from \(starts.spoken) with retroactive effect; \(days) days, to "
        + "\((executed - 1).spoken), were operated before it was executed")
  }

  /// Each stretch in which the partners went on without an agreement, and the present one.
  private func uncovered(_ agreements: [Agreement]) -> [Obligation] {
    let begun = agreements.filter { $0.term.starts.map { $0 <= today } ?? false }
    var stretches = Agreement.uncovered(between: begun)
    let covered = begun.compactMap(\.ends).max()
    if let covered, covered < today { stretches.append((covered + 1)...today) }
    return stretches.map { stretch in
      let days = stretch.upperBound - stretch.lowerBound + 1
      return Obligation(
        .term, "\(stretch.lowerBound)/uncovered",
        what: "an agreement from \(stretch.lowerBound.spoken)",
        .missed(
          days: days,
          "operating without a legal framework, \(stretch.lowerBound.spoken) to "
            + stretch.upperBound.spoken), on: stretch.lowerBound - 1,
        rule: "one agreement follows another without a day between")
    }
  }

  private func withdrawals() -> [Obligation] {
    board.withdrawals.filter { $0.given <= today }.compactMap { withdrawal in
      guard let (effect, windows, clause) = board.withdrawalEffect(given: withdrawal.given) else {
        return nil
      }
      let who = board.partnerName(withdrawal.partner, on: withdrawal.given, in: directory)
      let what = "withdrawal of \(who), notice given \(withdrawal.given.spoken)"
      switch effect {
      case .on(let day, let sentence):
        return Obligation(
          .withdrawal, withdrawal.partner, what: what, day < today ? .met : .notYetDue, on: day,
          rule: sentence, clause: clause)
      case .notProvidedFor(let planning, let reasons):
        let plan = planning.map { "; plan for \($0.spoken)" } ?? ""
        return Obligation(
          .withdrawal, withdrawal.partner, what: what,
          .notProvidedFor("the partners are to agree a day\(plan)"),
          rule: windows.map(\.sentence).joined(separator: "; "), clause: clause, readings: reasons)
      }
    }
  }
}
