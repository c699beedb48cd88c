/// What a constitution asks of the board itself: its seats, the terms of its offices, and what the
/// record cannot judge.
extension Account {
  /// The seats that there should be of each kind, on the day that is looked at.
  func composition() -> [Obligation] {
    guard let day, isWhole else { return [] }
    let stated = board.constitution(on: day)?[SeatsRule.self].all(on: day) ?? []
    return stated.compactMap { provision in
      guard let rule = provision.rule else { return nil }
      let count = rule.count(on: board, day)
      let compliance: Compliance =
        count == rule.number ? .met : .noDeadline("the record has \(count)")
      return Obligation(
        .seats, rule.sentence, what: rule.sentence, whileOpen: .always(compliance),
        rule: "the board has \(rule.sentence)", clause: provision.clause)
    }
  }

  /// The last day of each term of an office that may not be longer, and whose turn it is then.
  func officeTerms() -> [Obligation] {
    board.offices.compactMap { term in
      guard let stated = board.office(term.office, on: board.lookedAt(on: term.from)),
        let rule = stated.rule,
        let most = rule.atMost, case let last = term.from.last(ofMonths: most.months),
        isWhole || term.to == nil
      else { return nil }
      let turn = board.turn(after: term, by: rule, in: directory)
      return Obligation(
        .officeTerm, "\(term.office.rawValue)/\(term.from)",
        what: "\(term.office.name): the term of \(directory.name(of: term.person)) ends"
          + "\(turn, after: "; it is the turn of ")",
        on: last, done: term.to,
        whenDone: term.to.map { $0 > last ? .missed(days: $0 - last, "") : .met } ?? .met,
        whileOpen: .late("still in office"), rule: rule.sentence, clause: stated.clause
      ).listed(
        with: "partners", [term.office.rawValue, term.from.description],
        from: last.adding(months: -3))
    }
  }

  /// The rules that the record cannot judge.
  func furtherRules() -> [Obligation] {
    guard let day, isWhole else { return [] }
    let stated = board.constitution(on: day)?[FurtherRule.self].all(on: day) ?? []
    return stated.compactMap { provision in
      provision.rule.map { rule in
        Obligation(
          .further, rule.words, what: rule.words,
          whileOpen: .always(.notAssessed("the record holds nothing by which to judge it")),
          rule: rule.words, clause: provision.clause)
      }
    }
  }
}

extension Board {
  /// What is stated on a day of how an office is filled.
  func office(_ office: Office, on day: Day) -> Provision<OfficesRule>? {
    constitution(on: day)?[OfficesRule.self].all(on: day).last { $0.rule?.office == office }
  }

  /// The partner that fills an office after a term of it, by name; nil where there are no turns, or
  /// it is not plain which partner filled it.
  func turn(after term: OfficeTerm, by rule: OfficesRule, in directory: Directory) -> String? {
    guard let last = rule.inTurn.firstIndex(where: { isNamed($0, term.by, term.from, directory) })
    else { return nil }
    let next = rule.inTurn[(last + 1) % rule.inTurn.count]
    return partnerName(next, on: term.from, in: directory)
  }

  /// Whether a partner is meant by its name or its key.
  func isNamed(_ partner: String, _ text: String, _ day: Day, _ directory: Directory) -> Bool {
    [partner, partner.unhyphenated, partnerName(partner, on: day, in: directory)]
      .contains { $0.lowercased() == text.lowercased() }
  }
}
