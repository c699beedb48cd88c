/// A vote as it was counted, where the constitution decides by majority.
public struct Vote: Codable, Equatable, Sendable {
  public enum Side: String, Codable, CaseIterable, Sendable {
    case `for`
    case against
  }

  /// How it was taken where nobody counted.
  public enum Uncounted: String, Codable, CaseIterable, Sendable {
    case unanimous
    case hands = "show-of-hands"
    case voices

    /// How it was taken, in words.
    var name: String {
      switch self {
      case .unanimous: "unanimous, without a count"
      case .hands: "on a show of hands, without a count"
      case .voices: "by voices, without a count"
      }
    }
  }

  public let inFavour: Int
  /// How many against, without a casting vote.
  public let against: Int
  public let abstained: Int
  /// The casting vote of whoever presided, where one was given.
  public let casting: Side?
  public let namedInFavour: [PersonID]?
  public let namedAgainst: [PersonID]?
  /// How it was taken where nobody counted; then the outcome is as it was declared.
  public var uncounted: Uncounted?

  /// A vote that nobody counted.
  public init(uncounted: Uncounted) {
    self.init(inFavour: 0, against: 0)
    self.uncounted = uncounted
  }

  public init(
    inFavour: Int, against: Int, abstained: Int = 0, casting: Side? = nil,
    namedInFavour: [PersonID]? = nil, namedAgainst: [PersonID]? = nil
  ) {
    (self.inFavour, self.against, self.abstained) = (inFavour, against, abstained)
    (self.casting, self.namedInFavour, self.namedAgainst) = (casting, namedInFavour, namedAgainst)
  }

  /// Whether it carries: more for than against, or as many and the casting vote for.
  public var isCarried: Bool { inFavour > against || inFavour == against && casting == .for }

  /// The vote in words: `5 for, 5 against, 1 abstained, casting vote for`.
  public var sentence: String {
    if let uncounted { return uncounted.name }
    let abstained = abstained == 0 ? "" : ", \(abstained) abstained"
    let votes = "\(inFavour) for, \(against) against\(abstained)"
    return "\(votes)\(casting?.rawValue, after: ", casting vote ")"
  }

  /// How many voted or abstained; a sum that would overflow stays at the greatest.
  var count: Int {
    [inFavour, against, abstained].reduce(0) { sum, further in
      let (all, overflows) = sum.addingReportingOverflow(further)
      return overflows ? .max : all
    }
  }

  /// Why it cannot be what was counted among so many, or nil.
  func objection(
    among counted: [PersonID], _ rule: DecisionRule, in directory: Directory
  ) -> Refusal? {
    if uncounted != nil { return nil }
    let least = min(inFavour, against, abstained)
    return Refusal(if: least < 0, "\(least) is not a number of votes")
      ?? Refusal(
        if: count > counted.count,
        "\(count) votes were counted, but only \(counted.count.counted("member")) may vote",
        expected: "\(counted.count) at most")
      ?? Refusal(
        if: inFavour == 0 && against == 0, "nobody voted for or against",
        expected: "the votes as they were counted, such as 5 for and 2 against")
      ?? Refusal(
        if: casting != nil && inFavour != against,
        "the votes are not equal, so there is no casting vote", advice: "leave out the casting vote"
      )
      ?? Refusal(
        if: casting != nil && !rule.castingVote, "the constitution gives nobody a casting vote",
        advice: "leave out the casting vote")
      ?? objection(toNames: counted, in: directory)
  }

  private func objection(toNames counted: [PersonID], in directory: Directory) -> Refusal? {
    guard namedInFavour != nil || namedAgainst != nil else { return nil }
    let named = (namedInFavour ?? []) + (namedAgainst ?? [])
    let sides = (namedInFavour?.count ?? 0, namedAgainst?.count ?? 0)
    let twice = named.first { person in named.count { $0 == person } > 1 }
    return twice.map {
      Refusal("\(directory.name(of: $0)) is named twice in the vote", advice: "name each once")
    }
      ?? named.first { !counted.contains($0) }.map {
        Refusal("\(directory.name(of: $0)) is named in the vote but may not vote on the item")
      }
      ?? Refusal(
        if: sides != (inFavour, against),
        "the names given are \(sides.0) for and \(sides.1) against",
        expected: "\(inFavour) for and \(against) against")
  }
}
