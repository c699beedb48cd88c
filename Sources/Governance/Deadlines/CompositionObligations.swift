/// What a constitution asks of the board itself: its seats, and the terms of its offices.
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
}
