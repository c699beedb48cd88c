extension Board {
  /// What the partners have still to agree, with the days on which it is open.
  var dueAgreements: [DueItem] {
    func items<Terms: Rule>(
      _ what: String, _ kind: KeyPath<Constitution, Provisions<Terms>>
    ) -> [DueItem] {
      let turns = turningDays(kind)
      return turns.enumerated().compactMap { index, day in
        guard case .notAgreed(let clause)? = constitution(on: day)?[keyPath: kind].on(day) else {
          return nil
        }
        let next = turns.indices.contains(index + 1) ? turns[index + 1] - 1 : nil
        return DueItem(
          .agreement, what: what, from: day, until: next, with: "partners",
          rule: "\(what) is not agreed: never met, and no stop", clause: clause)
      }
    }
    let deciding =
      items("quorum", \.quorum) + items("how decisions are taken", \.decisions)
      + items("what happens in a dispute", \.disputes)
      + items("what the board may decide", \.scope)
      + items("how the public are admitted", \.access)
    return deciding + items("notice of meetings", \.notice) + items("when papers are due", \.papers)
      + items("when minutes are due", \.minutes)
      + items("how often the board meets", \.meetings)
  }

  /// The days on which what is said of a kind of rule may change.
  func turningDays<Terms: Rule>(
    _ kind: KeyPath<Constitution, Provisions<Terms>>
  ) -> [Day] {
    var days = Set(adoptions.map(\.from))
    for adoption in adoptions {
      for provision in adoption.constitution[keyPath: kind].all {
        if let from = provision.from { days.insert(from) }
        if let to = provision.to { days.insert(to + 1) }
      }
    }
    return days.sorted()
  }
}
