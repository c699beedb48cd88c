/// A kind of rule without its type: how a file states it, and what is said of it on a day.
///
/// The one table of what a constitution may state: files are read by it, and the due list and the
/// check learn from it what partners have left open.
struct RuleKind: Sendable {
  let about: String
  let key: String
  let weight: RuleWeight
  /// The name of the rule in a file.
  let fileKey: FileKey
  /// The names of the rule's own fields.
  let keys: [FileKey]
  /// The name of the last day on which a statement of it holds.
  let lastDayKey: String
  /// Reads what a file states of it.
  let read: @Sendable (Fields, inout Constitution) -> Void
  /// What is said of it, for people to read; nothing where there is no provision.
  let statements: @Sendable (Constitution) -> [Statement]
  /// Whether a constitution has it agreed on a day, and in which clause; nil where it does not say.
  let said: @Sendable (Constitution, Day) -> (isAgreed: Bool, clause: String?)?
  /// The stretches in which the same is said of it.
  let spells: @Sendable (Board) -> [ClosedRange<Day>]

  private init<Terms: Rule>(_ kind: Terms.Type) {
    (about, key, weight) = (kind.about, kind.key, kind.weight)
    (keys, lastDayKey) = (kind.keys, kind.lastDayKey)
    fileKey = FileKey(
      kind.key, kind.about, suchAs: Provision<Terms>.notAgreed,
      expects: "\"\(Provision<Terms>.notAgreed)\", or the rule on lines below it",
      parts: Provision<Terms>.keys)
    read = { $1[kind] = Provisions($0) }
    statements = { constitution in
      constitution[kind].all.map {
        Statement(key: kind.key, sentence: $0.sentence, reading: $0.reading, clause: $0.clause)
      }
    }
    said = { constitution, day in
      let all = constitution[kind].all.filter { $0.holds(on: day) }
      // What is not agreed of any case is told, and so is that no case but some is provided for.
      let isComplete = all.contains { one in
        all.contains { one.when?.isTheOther(of: $0.when) ?? false }
      }
      let said =
        all.last { $0.rule == nil } ?? all.last { $0.when == nil } ?? (isComplete ? all.last : nil)
      return said.map { ($0.rule != nil, $0.clause) }
    }
    spells = { $0.spells(of: kind) }
  }

  /// Every kind, in the order in which a constitution is told.
  static let all = [
    RuleKind(QuorumRule.self),
    RuleKind(DecisionRule.self),
    RuleKind(DisputeRule.self),
    RuleKind(ScopeRule.self),
    RuleKind(AccessRule.self),
    RuleKind(NoticeRule.self),
    RuleKind(PapersRule.self),
    RuleKind(MinutesRule.self),
    RuleKind(CadenceRule.self),
    RuleKind(NumberingRule.self),
    RuleKind(ReportRule.self),
    RuleKind(ReviewRule.self),
    RuleKind(AcceptanceRule.self),
    RuleKind(TermRule.self),
    RuleKind(WithdrawalRule.self),
    RuleKind(SeatsRule.self),
    RuleKind(OfficesRule.self),
    RuleKind(SubstitutesRule.self),
    RuleKind(FurtherRule.self),
  ]
}

extension Board {
  /// The refusal where the constitution says nothing under a key of its file.
  package func noRule(on key: String) -> Refusal {
    Refusal(
      "the constitution as recorded makes no provision for \(key)",
      advice: "if the board's own document does, add it to the constitution file",
      remedy: .amendConstitution(id))
  }

  /// The stretches of days in each of which the same is said of a kind of rule, in order; the last
  /// goes on to the end of the calendar.
  ///
  /// An amendment that leaves the rule as it was begins no new one, though it stands in another
  /// clause.
  func spells<Terms: Rule>(of kind: Terms.Type) -> [ClosedRange<Day>] {
    spells(of: kind) { constitution(on: $0)?[kind].all(on: $0).map(\.asked) }
  }

  /// The stretches of days in each of which an answer taken from a kind of rule is the same.
  func spells<Terms: Rule, Said: Equatable>(
    of kind: Terms.Type, as said: (Day) -> Said
  ) -> [ClosedRange<Day>] {
    var turns = Set(adoptions.map(\.from))
    for adoption in adoptions {
      for provision in adoption.constitution[kind].all {
        if let from = provision.from { turns.insert(from) }
        if let to = provision.to { turns.insert(to + 1) }
      }
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
