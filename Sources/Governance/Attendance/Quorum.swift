/// Asks whether a board is quorate: at a moment, for an item, or in prospect.
///
/// Pure: everything it needs is in the values it is given. A member counts once in the total, and
/// once for each partner and category for which they sit.
///
/// ```swift
/// Quorum(of: board, on: day, in: directory).at(now, in: proceedings).isQuorate
/// ```
public struct Quorum: Sendable {
  let board: Board
  let directory: Directory
  let day: Day
  let members: HeadCount.Members

  public init(of board: Board, on day: Day, in directory: Directory) {
    (self.board, self.day, self.directory) = (board, day, directory)
    members = HeadCount.Members(of: board, on: day)
  }

  /// The quorum as it is at a moment: without who was co-opted later on its day.
  public init(of board: Board, at moment: Moment, in directory: Directory) {
    self.init(of: board.at(moment), on: moment.day, in: directory)
  }

  /// The answer, with who may leave.
  ///
  /// `presiding` holds the chair for this meeting, if somebody was elected to it; the others are as
  /// `HeadCount` asks for them.
  func answer(
    presiding: PersonID? = nil, notes: [String] = [], others: [PersonID],
    away: (PersonID) -> String?, inPlaceOf: (PersonID) -> PersonID?
  ) -> QuorumAnswer {
    let stated = board.provision(of: QuorumRule.self, on: day)
    func count(without: PersonID?) -> HeadCount {
      HeadCount(
        of: members, others: others,
        substitutesCount: stated?.rule?.substitutes != .doesNotCount,
        away: { $0 == without ? "left" : away($0) }, inPlaceOf: inPlaceOf)
    }
    let all = count(without: nil)
    let requirements = requirements(of: stated?.rule, presiding: presiding)
    let conditions = requirements.map { $0.condition(all.heads) }
    let isMet = conditions.allSatisfy(\.isMet)
    let unruled: QuorumAnswer.Verdict = stated == nil ? .noProvision : .notAgreed
    var answer = QuorumAnswer(
      verdict: stated?.rule == nil ? unruled : isMet ? .quorate : .inquorate,
      conditions: conditions, heads: all.heads, uncounted: all.uncounted, clause: stated?.clause,
      notes: notes)
    guard answer.isQuorate else { return answer }
    // Only a head of a condition with nothing to spare can end the quorum; the others need no
    // recount.
    let tight = Set(conditions.filter { $0.spare == 0 }.flatMap(\.people))
    answer.breakers = all.heads.map(\.person).filter { person in
      guard tight.contains(person) else { return false }
      let left =
        all.hasReserve ? count(without: person).heads : all.heads.filter { $0.person != person }
      return !requirements.allSatisfy { left.count(where: $0.counts) >= $0.needed }
    }
    return answer
  }

  /// One thing that a quorum needs: how many, and of whom.
  private struct Requirement {
    let subject: QuorumCondition.Subject
    let name: String
    var short: String?
    let needed: Int
    let counts: (Head) -> Bool

    func condition(_ heads: [Head]) -> QuorumCondition {
      QuorumCondition(
        subject: subject, name: name, short: short ?? name, needed: needed,
        people: heads.filter(counts).map(\.person))
    }
  }

  /// What a rule needs; the counts shown, with nothing needed, where there is none.
  private func requirements(of rule: QuorumRule?, presiding: PersonID?) -> [Requirement] {
    guard let rule else {
      let partners = board.constitution(on: day)?.partners.map(\.key) ?? []
      return [members(0)]
        + board.joined(partners, on: day, in: directory).map { members(of: $0, 0) }
    }
    let needed = rule.total.needed(ofBase: rule.total.base(of: board, on: day))
    let least = Dictionary(rule.partners.map { ($0.key, $0.count) }, uniquingKeysWith: max)
    let bodies = board.joined(rule.partners.map(\.key).once, on: day, in: directory)
    return [members(needed)]
      + bodies.map { keys in members(of: keys, keys.compactMap { least[$0] }.max() ?? 0) }
      + rule.categories.map { minimum in
        Requirement(
          subject: .category(minimum.key), name: minimum.key.unhyphenated, needed: minimum.count
        ) { $0.categories.contains(minimum.key) }
      }
      + rule.offices.map { offices in
        let holders = offices.compactMap { board.holder(of: $0, on: day) } + [presiding]
        return Requirement(
          subject: .offices(offices), name: offices.map(\.name).joined(separator: " or "), needed: 1
        ) { holders.contains($0.person) }
      }
  }

  private func members(_ needed: Int) -> Requirement {
    Requirement(subject: .total, name: "members", needed: needed) { _ in true }
  }

  /// The members of one body, by the keys behind which it stands.
  private func members(of keys: [String], _ needed: Int) -> Requirement {
    let name = board.partnerName(keys[0], on: day, in: directory)
    return Requirement(
      subject: .partner(keys[0]), name: name, short: keys.count == 1 ? keys[0].asName : name,
      needed: needed
    ) { head in keys.contains { head.partners.contains($0) } }
  }
}
