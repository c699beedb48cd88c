/// The partners' agreement: its term, the stretches without one, and notices to withdraw.
extension Account {
  /// What the constitution of the day states of the term; a list looks ahead to the last one.
  func agreement() -> [Obligation] {
    let agreements = board.agreements(
      on: isWhole ? day ?? Day.writable.upperBound : Day.writable.upperBound)
    let last = agreements.compactMap(\.ends).max()
    let listed = agreements.lastIndex { $0.ends == last }
    return agreements.indices.flatMap { term(agreements[$0], isLast: $0 == listed) }
      + uncovered(agreements)
  }

  private func term(_ agreement: Agreement, isLast: Bool) -> [Obligation] {
    let rule = agreement.term.sentence
    guard let starts = agreement.term.starts, let ends = agreement.ends else {
      return [
        Obligation(
          .term, "", what: "term of the agreement", whileOpen: .always(.notAgreed), rule: rule,
          clause: agreement.clause,
          readings: [.said("its first day is not stated, and is not inferred")],
          listing: Obligation.Listing(
            what: "the first day of the agreement's term", with: "partners", duty: .agreement))
      ]
    }
    let further = agreement.term.endsAtLatest.map { ["it may run to \($0.spoken) at the latest"] }
    let extended = agreement.extensions.map {
      "extended on \($0.on.spoken) to \($0.to.spoken)"
    }
    let end = Obligation(
      .term, "\(starts)/end", what: "end of the agreement from \(starts.spoken)", from: starts,
      on: ends, whileOpen: .then(.met), rule: rule, clause: agreement.clause,
      readings: (extended + (further ?? [])).map { .said($0) },
      listing: isLast
        ? Obligation.Listing(
          what: "the agreement ends; after it there is no legal framework", with: "partners",
          particulars: [ends.description], from: ends.adding(months: -12)) : nil)
    return isWhole ? [execution(agreement, starts), end] : [end]
  }

  private func execution(_ agreement: Agreement, _ starts: Day) -> Obligation {
    let days = agreement.daysBeforeExecution
    var whenDone = Compliance.met
    if days > 0, let executed = agreement.executed {
      whenDone = .metWithNote(
        "in force from \(starts.spoken) with retroactive effect; \(days) days, to "
          + "\((executed - 1).spoken), were operated before it was executed")
    }
    return Obligation(
      .term, "\(starts)/execution", what: "execution of the agreement from \(starts.spoken)",
      from: starts, on: agreement.executed.map { _ in starts }, done: agreement.executed,
      whenDone: whenDone,
      whileOpen: .always(
        .noDeadline("none is recorded: until then it has no effect that can be shown")),
      rule: agreement.term.sentence, clause: agreement.clause)
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
        rule: "one agreement follows another without a day between")
    }
    let between = Agreement.uncovered(between: begun).map { stretch in
      obligation(
        from: stretch.lowerBound,
        .always(
          .missed(
            days: stretch.upperBound - stretch.lowerBound + 1,
            "\(words), \(stretch.lowerBound.spoken) to \(stretch.upperBound.spoken)")))
    }
    let present = begun.compactMap(\.ends).max().map { covered in
      obligation(from: covered + 1, .lacking(since: covered + 1, words))
    }
    return between + (present.map { [$0] } ?? [])
  }

  /// The days on which notices to withdraw take effect.
  func withdrawals() -> [Obligation] {
    board.withdrawals.compactMap { withdrawal in
      guard let (effect, windows, clause) = board.withdrawalEffect(given: withdrawal.given) else {
        return nil
      }
      let who = board.partnerName(withdrawal.partner, on: withdrawal.given, in: directory)
      let what = "withdrawal of \(who), notice given \(withdrawal.given.spoken)"
      let listed = "withdrawal of \(withdrawal.partner.unhyphenated) takes effect"
      switch effect {
      case .on(let day, let sentence):
        return Obligation(
          .withdrawal, withdrawal.partner, what: what, on: day, whileOpen: .then(.met),
          rule: sentence, clause: clause,
          listing: Obligation.Listing(
            what: listed, with: "partners", particulars: [withdrawal.partner],
            from: withdrawal.given, until: day))
      case .notProvidedFor(let planning, let reasons):
        let plan = planning.map { "plan for \($0.spoken)" }
        let open = "the partners are to agree a day"
        return Obligation(
          .withdrawal, withdrawal.partner, what: what,
          whileOpen: .always(
            .noProvision([open, plan].compactMap { $0 }.joined(separator: "; "))),
          rule: windows.map(\.sentence).joined(separator: "; "), clause: clause,
          readings: reasons.map { .said($0) },
          listing: Obligation.Listing(
            what: "\(listed): " + [open, plan].compactMap { $0 }.joined(separator: ", "),
            with: "partners", duty: .agreement, from: withdrawal.given))
      }
    }
  }
}
