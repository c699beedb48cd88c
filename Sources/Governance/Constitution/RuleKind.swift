/// A kind of rule by the name people have for it, with where it stands on a day.
///
/// The one table of what partners may have left open: the due list and the check read it.
struct RuleKind {
  /// What it is about: `notice of meetings`.
  let what: String
  let key: String
  /// Whether every board needs it, so that it is told where there is no provision.
  let isNeeded: Bool
  /// What a constitution leaves open of it on a day; nil where it is agreed.
  let gap: (Constitution, Day) -> Gap?
  /// The stretches in which the same is said of it.
  let spells: (Board) -> [ClosedRange<Day>]

  /// What is left open.
  enum Gap {
    /// The partners have still to agree it.
    case notAgreed(clause: String?)
    case noProvision
  }

  private init<Terms: Rule>(
    _ what: String, _ kind: KeyPath<Constitution, Provisions<Terms>>, isNeeded: Bool = false
  ) {
    self.what = what
    key = Terms.key
    self.isNeeded = isNeeded
    gap = { constitution, day in
      switch constitution[keyPath: kind].on(day) {
      case .agreed: return nil
      case .notAgreed(let clause): return .notAgreed(clause: clause)
      case .noProvision: return .noProvision
      }
    }
    spells = { $0.spells(of: kind) }
  }

  /// Every kind that is either agreed, not agreed, or not there.
  static var all: [RuleKind] {
    [
      RuleKind("quorum", \.quorum, isNeeded: true),
      RuleKind("how decisions are taken", \.decisions, isNeeded: true),
      RuleKind("what happens in a dispute", \.disputes),
      RuleKind("what the board may decide", \.scope),
      RuleKind("how the public are admitted", \.access),
      RuleKind("notice of meetings", \.notice, isNeeded: true),
      RuleKind("when papers are due", \.papers, isNeeded: true),
      RuleKind("when minutes are due", \.minutes, isNeeded: true),
      RuleKind("how often the board meets", \.meetings, isNeeded: true),
      RuleKind("what members accept", \.acceptance), RuleKind("the term of the agreement", \.term),
      RuleKind("withdrawal", \.withdrawal),
    ]
  }
}

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
