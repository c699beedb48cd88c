/// A vote as it was counted, where the constitution decides by majority.
public struct Vote: Codable, Equatable, Sendable {
  /// A side of a vote.
  public enum Side: String, Codable, CaseIterable, Sendable {
    case `for`
    case against
  }

  /// How many for, without a casting vote.
  public let inFavour: Int
  /// How many against, without a casting vote.
  public let against: Int
  public let abstained: Int
  /// The casting vote of whoever presided, where one was given.
  public let casting: Side?
  /// Who voted for, where a recorded vote was asked for.
  public let namedInFavour: [PersonID]?
  /// Who voted against, where a recorded vote was asked for.
  public let namedAgainst: [PersonID]?

  public init(
    inFavour: Int, against: Int, abstained: Int = 0, casting: Side? = nil,
    namedInFavour: [PersonID]? = nil, namedAgainst: [PersonID]? = nil
  ) {
    self.inFavour = inFavour
    self.against = against
    self.abstained = abstained
    self.casting = casting
    self.namedInFavour = namedInFavour
    self.namedAgainst = namedAgainst
  }

  /// How many voted or abstained.
  var count: Int {
    [inFavour, against, abstained].reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }

  /// Whether it carries: more for than against, or as many and the casting vote for.
  public var isCarried: Bool {
    inFavour > against || inFavour == against && casting == .for
  }

  /// The vote in words: `5 for, 5 against, 1 abstained; casting vote for`.
  public var sentence: String {
    let abstained = abstained == 0 ? "" : ", \(abstained) abstained"
    let casting = casting.map { "; casting vote \($0.rawValue)" } ?? ""
    return "\(inFavour) for, \(against) against\(abstained)\(casting)"
  }

  /// How many were counted altogether; a sum that would overflow stays at the greatest.
  private var all: Int {
    [inFavour, against, abstained].reduce(0) { sum, further in
      let (all, isBeyond) = sum.addingReportingOverflow(further)
      return isBeyond ? .max : all
    }
  }

  /// Why it cannot be what was counted among so many, or nil.
  func objection(among counted: [PersonID], _ rule: DecisionRule) -> Refusal? {
    if min(inFavour, against, abstained) < 0 || all > counted.count {
      return Refusal(
        "\(all) votes were counted among \(counted.count)",
        expected: "no more than count for the item")
    }
    if inFavour == 0, against == 0 {
      return Refusal("nobody voted for or against", expected: "the votes as they were counted")
    }
    if casting != nil, inFavour != against {
      return Refusal("a casting vote decides only where both sides are equal", expected: "none")
    }
    if casting != nil, !rule.castingVote {
      return Refusal("the constitution gives nobody a casting vote", expected: "none")
    }
    guard namedInFavour != nil || namedAgainst != nil else { return nil }
    let named = (namedInFavour ?? []) + (namedAgainst ?? [])
    if Set(named).count < named.count {
      return Refusal("somebody is named twice in the vote", expected: "each once")
    }
    if !named.allSatisfy(counted.contains) {
      return Refusal("somebody is named in the vote who does not count for the item")
    }
    let sides = (namedInFavour?.count ?? 0, namedAgainst?.count ?? 0)
    return sides == (inFavour, against)
      ? nil
      : Refusal(
        "the names are \(sides.0) for and \(sides.1) against",
        expected: "\(inFavour) for and \(against) against")
  }
}
