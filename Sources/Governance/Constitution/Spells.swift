extension Board {
  /// The stretches of days in each of which the same is said of a kind of rule, in order; the last
  /// goes on to the end of the calendar.
  ///
  /// An amendment that leaves the rule as it was begins no new one.
  func spells<Terms: Rule>(
    of kind: KeyPath<Constitution, Provisions<Terms>>
  ) -> [ClosedRange<Day>] {
    var turns = Set(adoptions.map(\.from))
    for adoption in adoptions {
      for provision in adoption.constitution[keyPath: kind].all {
        if let from = provision.from { turns.insert(from) }
        if let to = provision.to { turns.insert(to + 1) }
      }
    }
    func said(_ day: Day) -> [Provision<Terms>]? {
      constitution(on: day)?[keyPath: kind].all(on: day)
    }
    var starts: [Day] = []
    for day in turns.sorted() {
      if let last = starts.last, said(last) == said(day) { continue }
      starts.append(day)
    }
    return starts.enumerated().map { index, start in
      let last = Day.writable.upperBound
      return start...(index + 1 < starts.count ? starts[index + 1] - 1 : max(start, last))
    }
  }
}
