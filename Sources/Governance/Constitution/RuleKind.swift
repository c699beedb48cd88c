/// A kind of rule by the name people have for it, with where it stands on a day.
///
/// The one table of what partners may have left open: the due list and the check read it.
struct RuleKind {
  /// What it is about: `notice of meetings`.
  let what: String
  /// Its key in a constitution.
  let key: String
  /// Whether every board needs it, so that silence is told.
  let isNeeded: Bool
  /// What a constitution leaves open of it on a day; nil where it is agreed.
  let gap: (Constitution, Day) -> Gap?
  /// The stretches in which the same is said of it.
  let spells: (Board) -> [ClosedRange<Day>]

  /// What is left open.
  enum Gap {
    /// The partners have still to agree it.
    case notAgreed(clause: String?)
    /// The constitution says nothing of it.
    case silent
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
      case .silent: return .silent
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
