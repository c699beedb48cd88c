/// What a vote has to reach, and how far it got, one condition each.
struct Majority {
  struct Condition: Equatable {
    let name: String
    let inFavour: Int
    let needed: Int

    var isMet: Bool { inFavour >= needed }
    /// The condition in words: `elected members of council 2 of 3 needed`.
    var words: String { "\(name): \(inFavour) in favour, \(needed) needed" }
  }

  let rule: DecisionRule
  let heads: [Head]
  let match: MemberMatch

  /// What a counted vote reached.
  func conditions(of vote: Vote) -> [Condition] {
    (rule.blockVotes.map { [blocks($0, vote)] } ?? []) + rule.carriedBy.map { condition($0, vote) }
  }

  /// Whether a vote carries: more for than against, and every condition is met.
  func isCarried(_ vote: Vote) -> Bool {
    (rule.blockVotes != nil || vote.isCarried) && conditions(of: vote).allSatisfy(\.isMet)
  }

  /// The vote as a count, where it was unanimous without one.
  func counted(_ vote: Vote) -> Vote {
    guard vote.uncounted == .unanimous else { return vote }
    let people = heads.map(\.person)
    return Vote(inFavour: people.count, against: 0, namedInFavour: people, namedAgainst: [])
  }

  private func condition(_ minimum: Minimum, _ vote: Vote) -> Condition {
    let kind = minimum.of
    let isOfKind = match.heads(of: kind)
    func votes(_ named: [PersonID]?, _ all: Int) -> Int {
      guard !kind.isAnybody else { return all }
      return heads.count { (named ?? []).contains($0.person) && isOfKind($0) }
    }
    let inFavour = votes(vote.namedInFavour, vote.inFavour)
    let base =
      switch minimum.atLeast.base {
      case .voting: inFavour + votes(vote.namedAgainst, vote.against)
      case .present: heads.count(where: isOfKind)
      case let base?: match.count(base, of: kind)
      case nil: 0
      }
    return Condition(
      name: minimum.votes, inFavour: inFavour, needed: minimum.atLeast.needed(ofBase: base) ?? 0)
  }

  /// The partners that are in favour by a majority of their own.
  private func blocks(_ asked: DecisionRule.BlockVotes, _ vote: Vote) -> Condition {
    let keys = match.board.constitution(on: match.day)?.partners.map(\.key) ?? []
    let bodies = match.board.joined(keys, on: match.day, in: match.directory)
    func votes(_ keys: [String], _ named: [PersonID]?) -> Int {
      heads.count { head in
        (named ?? []).contains(head.person) && !head.partners.isDisjoint(with: keys)
      }
    }
    let inFavour = bodies.count { keys in
      votes(keys, vote.namedInFavour) > votes(keys, vote.namedAgainst)
    }
    return Condition(
      name: "\(asked.rawValue) in favour, each by a majority of its own members",
      inFavour: inFavour,
      needed: asked == .every ? bodies.count : bodies.count / 2 + 1)
  }
}
