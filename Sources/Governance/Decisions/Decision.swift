/// What the chair declared on an item, with what it rests on and who dissented.
public struct Decision: MadeByEvent {
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    case agreed
    case notAgreed = "not-agreed"

    public var name: String { self == .agreed ? "agreed" : "not agreed" }
  }

  public let event: DecisionDeclared
  /// Who dissented by the moment it was declared, noted then or afterwards.
  public var dissent: [Position] = []
  /// What was recorded of its minute before it: what was recorded of that minute later came later.
  var before = Proceedings.Minute()

  public var partners: [String] { event.partners ?? [] }
  public var isRecommendation: Bool { event.recommends ?? false }

  /// What was declared, in capitals.
  var word: String {
    isRecommendation && event.outcome == .agreed ? "RECOMMENDED" : event.outcome.name.uppercased()
  }
}

/// What a decision rests on, kept with it for ever: who counted, and by which rule.
public struct Basis: Codable, Equatable, Sendable {
  public let counted: [PersonID]
  /// Inquorate only where what happened is recorded afterwards.
  public let verdict: QuorumAnswer.Verdict
  /// How many were needed altogether, where a quorum was agreed.
  public let needed: Int?
  public let quorum: String?
  public let manner: String
  /// The first day of the constitution that held, which is its version.
  public let constitution: Day?

  /// The basis in one line: `7 counted, 6 needed; by consensus; constitution of Mon 1 Oct 2001`.
  public var sentence: String {
    let need =
      switch verdict {
      case .quorate, .inquorate: "\(needed, after: ", ", before: " needed")"
      case .notAgreed: "; no quorum is agreed"
      case .noProvision: "; the constitution makes no provision for a quorum"
      }
    let version = "\(constitution?.spoken, after: "; constitution of ")"
    return "\(counted.count) counted\(need); \(manner)\(version)"
  }
}
