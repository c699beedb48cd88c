/// How the board decides, and where a matter goes on which it cannot.
public struct DecisionRule: Rule {
  /// How a decision is come by.
  public enum Manner: String, CaseIterable, Sendable {
    /// No sustained objection; declared by the chair.
    case consensus
    /// More for than against, of those present and voting.
    case majority
    /// Every partner agrees.
    case everyPartner = "agreement of every partner"
    /// Not at all: it makes recommendations, as a working group does.
    case recommendation = "recommendation only"
  }

  public let by: Manner
  /// The partners to whom a matter is referred when there is no agreement; empty where not said.
  public let referredTo: [String]
  /// How soon the partners answer a referral, where they agreed that.
  public let answersWithin: Span?
  /// Whether each member is asked when a question is put; otherwise silence is assent.
  public let asksEachMember: Bool
  /// Whether whoever presides has a casting vote.
  public let castingVote: Bool
  /// How the board may decide between meetings; empty where there is no provision.
  public let outsideMeetings: [OutsideDecision.Manner]

  public static let key = "decisions"
  public static let about = "how decisions are taken"
  public static let weight = RuleWeight.needed

  public init(_ fields: Fields) {
    by = fields.word("by")
    let known = fields.partners
    let partners =
      known.isEmpty
      ? "the partners in the file first, which names none"
      : "\"refer to\" and one or more partners, such as refer to \(known.joined(separator: " and "))"
    let referredTo = fields.read("failing", expected: partners) { text in
      let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
      let named = words.dropFirst(2).filter { $0 != "and" }
      let isReferral = words.starts(with: ["refer", "to"]) && named.allSatisfy(known.contains)
      return isReferral && !named.isEmpty ? named : nil
    }
    self.referredTo = referredTo ?? []
    answersWithin = fields.span("answers-within", .after)
    asksEachMember = fields.word("asks", "each member")
    castingVote = fields.word("casting-vote", "presiding")
    outsideMeetings = fields.words("between-meetings")
    if castingVote, fields.errors.isEmpty, by != .majority {
      fields.fail(
        "casting-vote", .value("presiding"),
        "no casting vote, since the board does not decide by majority")
    }
  }

  public var sentence: String {
    let further = [
      referredTo.isEmpty ? nil : "failing agreement, refer to \(referredTo.spoken)",
      answersWithin.map { "the constituent bodies answer within \($0) the referral" },
      asksEachMember ? "each member is asked" : nil,
      castingVote ? "whoever presides has a casting vote" : nil,
      outsideMeetings.isEmpty
        ? nil : "between meetings by " + outsideMeetings.map(\.name).joined(separator: " or by "),
    ].compactMap { $0 }
    return (["by \(by.rawValue)"] + further).joined(separator: "; ")
  }
}
