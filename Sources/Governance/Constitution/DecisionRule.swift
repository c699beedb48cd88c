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

  /// How many partners have to be in favour where each casts one vote.
  public enum BlockVotes: String, CaseIterable, Sendable {
    case every = "every partner"
    case most = "most partners"
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
  /// What a vote needs besides more for than against, all of it.
  public let carriedBy: [Minimum]
  /// Where each partner casts one vote, by a majority of its own, how many have to be in favour.
  public let blockVotes: BlockVotes?
  /// How often a matter may be deferred; nil where nothing is said.
  public let deferrals: Int?

  /// Whether a vote is judged by who voted how.
  public var dependsOnNames: Bool {
    blockVotes != nil || carriedBy.contains { !$0.of.isAnybody }
  }

  public static let key = "decisions"
  public static let about = "how decisions are taken"
  public static let weight = RuleWeight.needed

  public static let conditions = When.Kind.allCases

  public static let keys = [
    FileKey(
      "by", "how decisions are taken", oneOf: Manner.self, suchAs: .majority, isRequired: true),
    FileKey(
      "failing", "the partners to whom a matter goes when there is no agreement",
      suchAs: "refer to council and health-authority"),
    FileKey(period: "answers-within", "how soon they answer it", suchAs: "6 weeks after"),
    FileKey(
      "asks", "that each member is asked; otherwise silence counts as assent",
      suchAs: "each member",
      expects: "the words \"each member\""),
    FileKey(
      "carried-by", "what a vote needs besides a simple majority; every line applies",
      suchAs: "[{at-least: two thirds of those voting}, {office: chair}]",
      expects: "lines such as - at-least: two thirds of those voting",
      parts: [
        FileKey(
          "at-least",
          "how many in favour, or what share of those of the kind; 1 where nothing is said",
          suchAs: "more than half of seats",
          expects: "a whole number such as 6, or a share such as two thirds of those voting")
      ] + MemberKind.keys),
    FileKey(
      "block-votes",
      "that each partner casts one vote by a majority of its own, and how many of "
        + "them must be in favour", oneOf: BlockVotes.self, suchAs: .every),
    FileKey(
      "casting-vote", "that whoever presides has a casting vote", suchAs: "presiding",
      expects: "the word \"presiding\""),
    FileKey(
      "between-meetings", "how the board may decide between meetings",
      someOf: OutsideDecision.Manner.self, suchAs: [OutsideDecision.Manner.allCases[0]]),
    FileKey(
      "deferrals", "how often a matter may be deferred", suchAs: "1",
      expects: "a whole number from 1"),
  ]

  public init(_ fields: Fields) {
    by = fields.word("by")
    referredTo = DecisionRule.referredTo(fields)
    answersWithin = fields.span("answers-within", .after)
    asksEachMember = fields.word("asks", "each member")
    castingVote = fields.word("casting-vote", "presiding")
    outsideMeetings = fields.words("between-meetings")
    carriedBy = fields.maps("carried-by", valueIs: "at-least") {
      Minimum($0, of: [.voting, .present] + Amount.Base.ofBoard)
    }
    blockVotes = fields.read("block-votes", BlockVotes.init(rawValue:))
    deferrals = fields.read("deferrals") { text in text.figures.flatMap { $0 > 0 ? $0 : nil } }
    if fields.errors.isEmpty { refuseIdle(fields) }
  }

  private static func referredTo(_ fields: Fields) -> [String] {
    let known = fields.names.partners
    return fields.read("failing") { text throws(Refusal) in
      let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
      let named = words.dropFirst(2).filter { $0 != "and" }
      let isReferral = words.starts(with: ["refer", "to"]) && named.allSatisfy(known.contains)
      guard isReferral, !named.isEmpty else {
        throw Refusal(
          "",
          expected: known.isEmpty
            ? "the partners in the file first, which names none"
            : "\"refer to\" and one or more partners, such as refer to "
              + known.joined(separator: " and "))
      }
      return named
    } ?? []
  }

  /// Notes what is said of votes and cannot apply.
  private func refuseIdle(_ fields: Fields) {
    let ofVotes = [
      ("casting-vote", castingVote), ("carried-by", !carriedBy.isEmpty),
      ("block-votes", blockVotes != nil),
    ]
    for (key, isSaid) in ofVotes where isSaid && by != .majority {
      fields.fail(
        key, fields.take(key) ?? .value(""),
        "no \(key.unhyphenated), since the board does not decide by majority")
    }
    if by == .majority, castingVote, blockVotes != nil {
      fields.fail(
        "casting-vote", .value("presiding"), "no casting vote where each partner casts one vote")
    }
  }

  public var sentence: String {
    let further = [
      referredTo.isEmpty ? nil : "failing agreement, refer to \(referredTo.spoken)",
      answersWithin.map { "the constituent bodies answer within \($0) the referral" },
      asksEachMember ? "each member is asked" : nil,
      castingVote ? "whoever presides has a casting vote" : nil,
      blockVotes.map {
        "each partner casts one vote, by a majority of its own; \($0.rawValue) must be in favour"
      },
      carriedBy.isEmpty
        ? nil : "in favour must be " + carriedBy.map(\.votes).joined(separator: ", and "),
      deferrals.map { "a matter may be deferred \($0.times)" },
      outsideMeetings.isEmpty
        ? nil : "between meetings by " + outsideMeetings.map(\.name).joined(separator: " or by "),
    ].compactMap { $0 }
    return (["by \(by.rawValue)"] + further).joined(separator: "; ")
  }
}
