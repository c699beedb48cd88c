extension Board {
  /// What the partners have still to agree, with the days on which it is open.
  var dueAgreements: [DueItem] {
    RuleKind.all.flatMap { kind in
      kind.spells(self).compactMap { days in
        guard let constitution = constitution(on: days.lowerBound),
          case .notAgreed(let clause)? = kind.gap(constitution, days.lowerBound)
        else { return nil }
        let isForGood = days.upperBound >= Day.writable.upperBound
        return DueItem(
          .agreement, what: kind.what, from: days.lowerBound,
          until: isForGood ? nil : days.upperBound, with: "partners",
          rule: "\(kind.what) is not agreed: never met, and no stop", clause: clause)
      }
    }
  }
}
