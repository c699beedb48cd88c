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

  /// How a decision is come by.
  public let by: Manner
  /// The partners to whom a matter is referred when there is no agreement; empty where not said.
  public let referredTo: [String]
  /// How soon the partners answer a referral, where they agreed that.
  public let answersWithin: Span?
  /// Whether each member is asked when a question is put; otherwise silence is assent.
  public let asksEachMember: Bool
  /// Whether whoever presides has a casting vote.
  public let castingVote: Bool
  /// How the board may decide between meetings; empty where that is not provided for.
  public let outsideMeetings: [OutsideDecision.Manner]

  /// The key `decisions`.
  public static let key = "decisions"

  /// Reads `by`, `failing`, `answers-within`, `asks`, `casting-vote` and `between-meetings`.
  public init?(_ rule: RuleFields) {
    let fields = rule.fields
    let manner = fields.read("by") { text throws(Refusal) in
      guard let manner = Manner(rawValue: text) else {
        throw Refusal(
          "", expected: "one of \(Manner.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return manner
    }
    if manner == nil, !fields.has("by") { fields.missing("by", "consensus, for example") }
    let known = rule.partners
    referredTo =
      fields.read("failing") { text throws(Refusal) in
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        let named = words.dropFirst(2).filter { $0 != "and" }
        guard words.starts(with: ["refer", "to"]), !named.isEmpty,
          named.allSatisfy(known.contains)
        else {
          let partners = known.isEmpty ? "the partners, of which the file names none" : "some of "
          throw Refusal(
            "", expected: "refer to, and then \(partners)\(known.joined(separator: " and "))")
        }
        return named
      } ?? []
    answersWithin = fields.span("answers-within", .after)
    asksEachMember = fields.word("asks", "each member")
    castingVote = fields.word("casting-vote", "presiding")
    outsideMeetings = (fields.texts("between-meetings") ?? []).compactMap { word in
      if let manner = OutsideDecision.Manner(rawValue: word) { return manner }
      fields.fail("between-meetings", .value(word), "chair-action or correspondence")
      return nil
    }
    if castingVote, let manner, manner != .majority {
      fields.fail("casting-vote", .value("presiding"), "none, where nothing is decided by majority")
    }
    guard let manner else { return nil }
    by = manner
  }

  private var referral: String? {
    referredTo.isEmpty ? nil : "refer to " + referredTo.joined(separator: " and ")
  }

  /// The fields as a file states them.
  public var written: [Outline.Entry] {
    [
      Outline.Entry("by", .value(by.rawValue)),
      referral.map { Outline.Entry("failing", .value($0)) },
      answersWithin.map { Outline.Entry("answers-within", .value($0.description)) },
      asksEachMember ? Outline.Entry("asks", .value("each member")) : nil,
      castingVote ? Outline.Entry("casting-vote", .value("presiding")) : nil,
      outsideMeetings.isEmpty
        ? nil : Outline.Entry("between-meetings", .values(outsideMeetings.map(\.rawValue))),
    ].compactMap { $0 }
  }

  /// The rule in one sentence.
  public var sentence: String {
    let further = [
      referral.map { "failing agreement, \($0)" },
      answersWithin.map { "answers within \($0) the referral" },
      asksEachMember ? "each member is asked" : nil,
      castingVote ? "whoever presides has a casting vote" : nil,
      outsideMeetings.isEmpty
        ? nil : "between meetings by " + outsideMeetings.map(\.name).joined(separator: " or by "),
    ].compactMap { $0 }
    return (["by \(by.rawValue)"] + further).joined(separator: "; ")
  }
}
