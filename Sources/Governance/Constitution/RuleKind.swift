/// The one table of what a constitution may state: files are read by it, and the due list and the
/// check learn from it what partners have left open.
enum RuleKind {
  /// Every kind of rule, in the order in which a constitution is told.
  static let all: [any Rule.Type] = [
    QuorumRule.self,
    DecisionRule.self,
    DisputeRule.self,
    ScopeRule.self,
    AccessRule.self,
    NoticeRule.self,
    PapersRule.self,
    MinutesRule.self,
    CadenceRule.self,
    NumberingRule.self,
    ReportRule.self,
    ReviewRule.self,
    AcceptanceRule.self,
    TermRule.self,
    WithdrawalRule.self,
  ]
}

extension Rule {
  /// Reads what a file states of it.
  static func read(_ file: Fields, into constitution: inout Constitution) {
    constitution[Self.self] = Provisions(file)
  }

  /// What is said of it, for people to read; nothing where there is no provision.
  static func statements(in constitution: Constitution) -> [Statement] {
    constitution[Self.self].all.map {
      Statement(key: key, sentence: $0.sentence, reading: $0.reading, clause: $0.clause)
    }
  }

  /// Whether a constitution has it agreed on a day, and in which clause; nil where it does not say.
  static func said(
    in constitution: Constitution, on day: Day
  ) -> (isAgreed: Bool, clause: String?)? {
    constitution[Self.self].on(day).map { ($0.rule != nil, $0.clause) }
  }

  /// The stretches in which the same is said of it.
  static func spells(of board: Board) -> [ClosedRange<Day>] { board.spells(of: Self.self) }
}

extension Board {
  /// The stretches of days in each of which the same is said of a kind of rule, in order; the last
  /// goes on to the end of the calendar.
  ///
  /// An amendment that leaves the rule as it was begins no new one.
  func spells<Terms: Rule>(of kind: Terms.Type) -> [ClosedRange<Day>] {
    var turns = Set(adoptions.map(\.from))
    for adoption in adoptions {
      for provision in adoption.constitution[kind].all {
        if let from = provision.from { turns.insert(from) }
        if let to = provision.to { turns.insert(to + 1) }
      }
    }
    func said(_ day: Day) -> [Provision<Terms>]? { constitution(on: day)?[kind].all(on: day) }
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
