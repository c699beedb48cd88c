/// What the chair declared on an item, with what it rests on.
public struct Decision: Equatable, Sendable {
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    case agreed
    case notAgreed = "not-agreed"

    public var name: String { self == .agreed ? "agreed" : "not agreed" }
  }

  public let item: ItemID
  public let at: Moment
  public let by: PersonID
  public let outcome: Outcome
  public let parts: [String]
  public let basis: Basis
  public let vote: Vote?
  public let partners: [String]
  public let isRecommendation: Bool
  /// Who dissented by the moment it was declared, noted then or afterwards.
  public var dissent: [Position]

  /// What was declared, in capitals.
  var word: String {
    isRecommendation && outcome == .agreed ? "RECOMMENDED" : outcome.name.uppercased()
  }
}

/// What a decision rests on, kept with it for ever: who counted, and by which rule.
public struct Basis: Codable, Equatable, Sendable {
  public enum Verdict: String, Codable, Sendable {
    case quorate
    /// The partners had agreed none.
    case notAgreed = "not-agreed"
    /// The constitution said nothing of one.
    case silent
  }

  public let counted: [PersonID]
  public let verdict: Verdict
  /// How many were needed altogether, where a quorum was agreed.
  public let needed: Int?
  public let quorum: String?
  public let manner: String
  /// The first day of the constitution that held, which is its version.
  public let constitution: Day?
}

extension Basis {
  /// The basis in one line: `7 counted, 6 needed; by consensus; constitution of Mon 1 Oct 2001`.
  public var sentence: String {
    let count = counted.count == 1 ? "1 counted" : "\(counted.count) counted"
    let need: String
    switch verdict {
    case .quorate: need = needed.map { ", \($0) needed" } ?? ""
    case .notAgreed: need = "; no quorum is agreed"
    case .silent: need = "; the constitution has no provision for a quorum"
    }
    let version = constitution.map { "; constitution of \($0.spoken)" } ?? ""
    return "\(count)\(need); \(manner)\(version)"
  }
}
