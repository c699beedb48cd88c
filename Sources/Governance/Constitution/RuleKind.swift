/// A kind of rule by the name people have for it, with where it stands on a day.
///
/// The one table of what a constitution may state: files are read by it, and the due list and the
/// check learn from it what partners have left open.
struct RuleKind {
  /// What it is about: `notice of meetings`.
  let what: String
  let key: String
  let weight: Weight
  /// Reads what a file states of it.
  let read: (Fields, inout Constitution) -> Void
  /// What is said of it, for people to read; nothing where there is no provision.
  let statements: (Constitution) -> [Statement]
  /// Whether a constitution has it agreed on a day, and in which clause; nil where it does not say.
  let said: (Constitution, Day) -> (isAgreed: Bool, clause: String?)?
  /// The stretches in which the same is said of it.
  let spells: (Board) -> [ClosedRange<Day>]

  /// What it means that there is no provision, or that it is not agreed.
  enum Weight {
    /// Every board needs it: it is told as missing.
    case needed
    /// People are told that there is no provision.
    case usual
    /// That there is no provision goes without saying.
    case rare
    /// So it does, and what is not agreed of it is not told as left open.
    case besides
  }

  private init<Terms: Rule>(
    _ what: String, _ kind: WritableKeyPath<Constitution, Provisions<Terms>>,
    _ weight: Weight = .rare
  ) {
    (self.what, self.weight, key) = (what, weight, Terms.key)
    read = { $1[keyPath: kind] = Provisions($0) }
    statements = { constitution in
      constitution[keyPath: kind].all.map {
        Statement(key: Terms.key, sentence: $0.sentence, reading: $0.reading, clause: $0.clause)
      }
    }
    said = { constitution, day in
      constitution[keyPath: kind].on(day).map { ($0.rule != nil, $0.clause) }
    }
    spells = { $0.spells(of: kind) }
  }

  /// Every kind, in the order in which a constitution is told.
  static var all: [RuleKind] {
    [
      RuleKind("quorum", \.quorum, .needed),
      RuleKind("how decisions are taken", \.decisions, .needed),
      RuleKind("what happens in a dispute", \.disputes, .usual),
      RuleKind("what the board may decide", \.scope, .usual),
      RuleKind("how the public are admitted", \.access, .usual),
      RuleKind("notice of meetings", \.notice, .needed),
      RuleKind("when papers are due", \.papers, .needed),
      RuleKind("when minutes are due", \.minutes, .needed),
      RuleKind("how often the board meets", \.meetings, .needed),
      RuleKind("how minutes are numbered", \.minuteNumbers, .besides),
      RuleKind("reports", \.reports, .besides), RuleKind("reviews", \.reviews, .besides),
      RuleKind("what members must accept", \.acceptance),
      RuleKind("the term of the agreement", \.term),
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
