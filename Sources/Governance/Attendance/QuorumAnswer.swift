/// Whether a meeting is quorate at a moment or for an item, condition by condition.
public struct QuorumAnswer: Equatable, Sendable {
  public enum Verdict: String, Codable, Sendable {
    case quorate
    case inquorate
    /// The partners have not agreed a quorum: neither quorate nor stopped.
    case notAgreed = "not-agreed"
    case noProvision = "silent"
  }

  public let verdict: Verdict
  /// What the quorum asks for; without a quorum, each partner's count with nothing needed.
  public let conditions: [QuorumCondition]
  public let heads: [Head]
  /// The others, each with the reason.
  public let uncounted: [Uncounted]
  /// Those whose leaving alone would end the quorum.
  public internal(set) var breakers: [PersonID] = []
  /// The clause of the constitution, where it names one.
  public let clause: String?
  /// The condition under which this quorum holds, in words, where it has one.
  public let when: String?
  /// What the answer rests on that the constitution does not say.
  public let notes: [String]

  /// Whether every condition is met; false where no quorum is agreed.
  public var isQuorate: Bool { verdict == .quorate }

  /// Whether there is a quorum to be held against.
  public var isRuled: Bool { verdict == .quorate || verdict == .inquorate }

  /// The members altogether.
  var total: QuorumCondition? { conditions.first { $0.subject == .total } }

  /// How many are needed altogether; nil where no quorum is agreed or it asks for no number.
  public var needed: Int? { isRuled ? total.flatMap { $0.needed > 0 ? $0.needed : nil } : nil }

  public var missing: [QuorumCondition] { conditions.filter { !$0.isMet } }

  /// How many people, any of those not in `breakers`, may leave and leave it quorate.
  public internal(set) var mayLeave = 0

  /// Those whose leaving alone would not end the quorum.
  var others: Set<PersonID> { Set(heads.map(\.person)).subtracting(breakers) }
}

/// One thing the quorum asks for, with how many count towards it and how many it needs.
public struct QuorumCondition: Equatable, Sendable {
  public enum Subject: Hashable, Sendable {
    case total
    /// Members for a partner, by its key.
    case partner(String)
    /// Members of a kind.
    case members(MemberKind)
    /// Different partners.
    case represented
  }

  public let subject: Subject
  /// How it is called in full: a partner's name, a category in words.
  public let name: String
  /// How it is called where room is short: the partner's key or the category in words.
  public let short: String
  public let needed: Int
  /// How many count towards it: of partners that are represented, the partners.
  public let counted: Int
  public let people: [PersonID]
  /// How the number needed was reached, where it was reckoned: `one third of 13 seats, rounded up`.
  public let working: String?
  /// Whether how many it needs changes with how many are present.
  let isOfPresent: Bool

  public var isMet: Bool { counted >= needed }
  /// How many more there are than needed; negative where some are missing.
  public var spare: Int { counted - needed }
}
