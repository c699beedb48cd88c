/// What stands open without being about one meeting: rules that are not agreed, not there or not to
/// be judged from the record, and decisions to be ratified.
extension Account {
  /// The rules that the partners have not agreed, and those that every board needs and this
  /// constitution does not have, each with the days on which that is so.
  func unsettledRules() -> [Obligation] {
    if let day, board.constitution(on: day) == nil {
      return [
        Obligation(
          .silence, "constitution", what: "a constitution",
          whileOpen: .always(.noProvision("none is in force on \(day.spoken)")),
          rule: "every board needs a constitution")
      ]
    }
    return RuleKind.all.flatMap { kind in
      kind.spells(board).compactMap { days in
        guard kind.weight != .besides, let constitution = board.constitution(on: days.lowerBound)
        else { return nil }
        if let said = kind.said(constitution, days.lowerBound) {
          guard !said.isAgreed else { return nil }
          return Obligation(
            .agreement, kind.key, what: kind.about, from: days.lowerBound, until: days.lastDay,
            whileOpen: .always(.notAgreed),
            rule: "\(kind.about): not agreed"
              + (kind.key == QuorumRule.key ? "; the meeting may proceed" : ""),
            clause: said.clause
          ).listed(with: "partners", from: days.lowerBound, until: days.lastDay)
        }
        guard kind.weight == .needed, isWhole else { return nil }
        return Obligation(
          .silence, kind.key, what: kind.about, from: days.lowerBound, until: days.lastDay,
          whileOpen: .always(.noProvision("the constitution does not say")),
          rule: "nothing is assumed where a constitution is silent")
      }
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

  /// Decisions that were found inquorate and are not ratified.
  func ratifications() -> [Obligation] {
    board.matters.filter { $0.origin == .ratification }.compactMap { matter in
      guard let from = matter.from.flatMap({ board.meetings[$0] }) else { return nil }
      let isLifted = matter.settled?.isLifted ?? false
      return Obligation(
        .ratification, matter.id.rawValue, what: matter.title, from: from.day,
        done: matter.settled?.on,
        whenDone: isLifted ? .notApplicable(matter.settled?.how ?? "") : .met,
        whileOpen: .always(
          .noDeadline("taken without a quorum at the meeting of \(from.day.spoken), to be ratified")
        ),
        rule: "a decision found to have been taken without a quorum stands with that finding until "
          + "it is ratified"
      ).listed(
        "RATIFICATION of a decision of \(from.day.spoken)", with: "office", [matter.id.rawValue])
    }
  }
}

extension ClosedRange<Day> {
  /// The last day; nil where it goes on to the end of the calendar.
  var lastDay: Day? { upperBound < Day.writable.upperBound ? upperBound : nil }
}
